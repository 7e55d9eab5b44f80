"""Which metrics an evaluation computes: those of the fields that the references carry.

Families that are asked for rarely are imported on use, which keeps a plain evaluation quick.
"""

from __future__ import annotations

from collections.abc import Sequence

from newslora.metrics.base import Family
from newslora.metrics.fields import ExactMatch, Lists
from newslora.metrics.labels import Sponsored, category, sentiment
from newslora.metrics.lengths import Lengths
from newslora.metrics.relevance import Relevance
from newslora.metrics.rouge import Rouge
from newslora.metrics.validity import Validity
from newslora.schema import FIELDS, LIST_FIELDS, Schema


def strict_families(
    schema: Schema,
    fields: Sequence[str],
    *,
    median: float | None,
    bertscore_model: str | None = None,
    soft: bool = False,
) -> list[Family]:
    """Return the families of the strict conventions, the list fields (with the default primary metric) first.

    Args:
        schema: bounds of the relevance score, list of categories.
        fields: fields that the references carry.
        median: training median of the relevance score, None without a training set.
        bertscore_model: folder or name of an embedding model; None leaves BERTScore out.
        soft: also soft matching of the list fields.
    """
    families: list[Family] = []
    if set(LIST_FIELDS) & set(fields):
        families.append(Lists(fields))
        if soft:
            from newslora.metrics.soft import SoftLists

            families.append(SoftLists(fields))
    if "category" in fields:
        families.append(category(schema))
    if "sentiment" in fields:
        families.append(sentiment())
    if "sponsored_ad" in fields:
        families.append(Sponsored())
    if "relevance_score" in fields:
        families.append(Relevance(schema, median=median))
    if "summary" in fields:
        families.append(Rouge())
        if bertscore_model:
            from newslora.metrics.bertscore import PairScorer, SummaryBertScore

            families.append(SummaryBertScore(PairScorer(bertscore_model)))
    families += [ExactMatch(schema, fields), Validity(), Lengths()]
    return families


def study_families(bertscore_model: str | None = None) -> list[Family]:
    """Return the families of the study's conventions; BERTScore only where a model is given."""
    from newslora.metrics import study

    families: list[Family] = [study.Overlap(), study.StudyRelevance(), study.StudyLengths(), study.StudyRouge()]
    if bertscore_model:
        from newslora.metrics.bertscore import PairScorer, StudyBertScore, StudySimilarity

        scorer = PairScorer(bertscore_model)
        families += [StudySimilarity(scorer), StudyBertScore(scorer)]
    else:
        families.append(study.IdenticalSummaries())
    return [*families, study.StudySponsored(), study.StudyValidity()]


def all_names() -> list[str]:
    """Return the name of every metric that an evaluation may compute, of both conventions."""
    strict = strict_families(Schema(), FIELDS, median=None, bertscore_model="any", soft=True)  # no model is loaded
    return [metric.name for family in [*strict, *study_families("any")] for metric in family.metrics]
