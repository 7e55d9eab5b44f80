"""BERTScore of texts (Zhang et al. 2020, arXiv:1904.09675), by the models of `bert-score`, and their cosine similarity.

The values are `bert-score`'s (no idf, no rescaling); the batching is ours: pairs sorted by token length, a budget of
tokens a batch instead of a number of texts, embeddings that never leave the device and are dropped after their batch, so
that memory does not grow with the data. Half precision on a GPU. An empty text scores 0 and reaches no model.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import Any, Final

import numpy as np

from newslora.errors import BackendError, DataError
from newslora.metrics.base import Answer, Floats, Metric, Statistics, Totals, column, ratio, scored
from newslora.metrics.rouge import text
from newslora.metrics.study import study_text, study_values
from newslora.schema import Example

TOKENS: Final = {"cuda": 65_536, "cpu": 4_096}
"""Padded tokens of references and candidates together in one batch, by device."""

INSTALL: Final = "pip install 'newslora[bertscore]'"


class PairScorer:
    """Precision, recall and F of BERTScore, and the cosine of mean-pooled embeddings, for pairs of texts.

    Args:
        model: a local folder or a Hub name.
        num_layers: layer of the representation; None takes what `bert-score` recommends for the name, else the last.
        device: "auto", "cpu" or "cuda".
        half: half precision; None means on a GPU only.
    """

    def __init__(
        self, model: str, *, num_layers: int | None = None, device: str = "auto", half: bool | None = None
    ) -> None:
        self.name, self.num_layers = str(model), num_layers
        self._device, self._half = device, half
        self._model: Any = None
        self._tokenizer: Any = None

    def score(self, references: Sequence[str], candidates: Sequence[str]) -> Floats:
        """Return (pairs, 4): precision, recall, F, cosine; a pair with an empty text is a row of zeros.

        Raises:
            BackendError: torch or bert-score is not installed.
            DataError: the model cannot be loaded.
        """
        found = np.zeros((len(references), 4))
        places = [i for i, pair in enumerate(zip(references, candidates, strict=True)) if all(map(str.strip, pair))]
        if not places:
            return found
        self._load()
        texts = list(dict.fromkeys([t for i in places for t in (references[i].strip(), candidates[i].strip())]))
        ids = dict(zip(texts, self._encode(texts), strict=True))
        pairs = [(ids[references[i].strip()], ids[candidates[i].strip()]) for i in places]
        order = sorted(range(len(pairs)), key=lambda k: max(map(len, pairs[k])), reverse=True)
        budget = TOKENS[self._device]
        scores: list[Any] = []  # left on the device, so that it works on one batch while the next is padded
        left = order
        while left:
            batch = _head(left, pairs, budget)
            try:
                scores.append(self._batch([pairs[k] for k in batch]))
            except self._out_of_memory():
                if len(batch) == 1:
                    raise
                budget = max(1, len(batch) // 2) * 2 * max(map(len, pairs[batch[0]]))
                continue
            left = left[len(batch) :]
        found[[places[k] for k in order]] = np.concatenate([part.double().cpu().numpy() for part in scores])
        return found

    def _load(self) -> None:
        if self._model is not None:
            return
        try:
            import torch
            from bert_score import utils
        except ImportError as error:
            raise BackendError(f"BERTScore needs {error.name}: {INSTALL}") from None
        cuda = torch.cuda.is_available()
        self._device = ("cuda" if cuda else "cpu") if self._device == "auto" else self._device
        half = self._device == "cuda" if self._half is None else self._half
        layers = self.num_layers or utils.model2layers.get(self.name) or self._last_layer()
        try:
            self._tokenizer = utils.get_tokenizer(self.name, use_fast=True)
            model = utils.get_model(self.name, layers)
        except (OSError, ValueError, AssertionError) as error:
            first = " ".join(str(error).split())[:300]
            raise DataError(
                f"cannot load the BERTScore model {self.name!r}: {first}; give a model folder, or a Hub name that this "
                "machine can reach"
            ) from None
        self._model = model.to(self._device, dtype=torch.float16 if half else torch.float32).eval()
        specials = {self._tokenizer.sep_token_id, self._tokenizer.cls_token_id} - {None}
        self._weightless = torch.tensor(sorted(specials), device=self._device)
        self._longest = min(self._tokenizer.model_max_length, _positions(model))

    def _last_layer(self) -> int:
        from transformers import AutoConfig

        try:
            config = AutoConfig.from_pretrained(self.name)
        except (OSError, ValueError) as error:
            first = " ".join(str(error).split())[:300]
            raise DataError(f"cannot load the BERTScore model {self.name!r}: {first}; give a model folder") from None
        layers = getattr(config, "num_hidden_layers", None) or getattr(config, "num_layers", None)
        if not isinstance(layers, int):
            raise DataError(f"the configuration of {Path(self.name)} does not say how many layers it has")
        return layers

    def _encode(self, texts: list[str]) -> list[list[int]]:
        from bert_score.utils import GPT2Tokenizer, RobertaTokenizer, sent_encode

        if isinstance(self._tokenizer, GPT2Tokenizer | RobertaTokenizer):  # a leading space belongs to the first word
            return [sent_encode(self._tokenizer, one)[: self._longest] for one in texts]
        encoded = self._tokenizer(
            texts,
            truncation=True,
            max_length=self._longest,
            return_attention_mask=False,
            return_token_type_ids=False,
        )
        ids: list[list[int]] = encoded["input_ids"]
        return ids

    def _batch(self, pairs: list[tuple[list[int], list[int]]]) -> Any:
        import torch

        n = len(pairs)
        with torch.inference_mode():
            ids, mask = self._padded([side for pair in zip(*pairs, strict=True) for side in pair])  # (2n, T)
            states = self._model(ids, attention_mask=mask)[0].float()  # (2n, T, d)
            pooled = torch.nn.functional.normalize((states * mask[..., None]).sum(dim=1), dim=-1)
            states = torch.nn.functional.normalize(states, dim=-1) * mask[..., None]
            similarity = torch.bmm(states[n:], states[:n].transpose(1, 2))  # (n, T candidate, T reference)
            weight = mask * ~torch.isin(ids, self._weightless)  # special tokens may be matched, but do not count
            total = weight.sum(dim=1).clamp(min=1)
            precision = (similarity.amax(dim=2) * weight[n:]).sum(dim=1) / total[n:]
            recall = (similarity.amax(dim=1) * weight[:n]).sum(dim=1) / total[:n]
            f = torch.nan_to_num(2 * precision * recall / (precision + recall))
            cosine = (pooled[:n] * pooled[n:]).sum(dim=1)
            return torch.stack([precision, recall, f, cosine], dim=1)  # (n, 4)

    def _padded(self, rows: list[list[int]]) -> tuple[Any, Any]:
        import torch

        lengths = np.array([len(row) for row in rows])
        mask = np.arange(lengths.max()) < lengths[:, None]
        ids = np.full(mask.shape, self._tokenizer.pad_token_id or 0, dtype=np.int64)
        ids[mask] = np.fromiter(chain.from_iterable(rows), dtype=np.int64, count=int(lengths.sum()))
        both = torch.from_numpy(np.stack([ids, mask])).to(self._device)
        return both[0], both[1]

    @staticmethod
    def _out_of_memory() -> type[BaseException]:
        import torch

        error: type[BaseException] = torch.cuda.OutOfMemoryError
        return error


def _positions(model: Any) -> int:
    config = model.config
    positions = getattr(config, "max_position_embeddings", None)
    if not isinstance(positions, int) or positions <= 0:
        return 10**9
    padding = getattr(config, "pad_token_id", None) if "roberta" in str(config.model_type) else None
    return positions if padding is None else positions - padding - 1  # RoBERTa counts positions from behind the pad id


def _head(order: Sequence[int], pairs: Sequence[tuple[list[int], list[int]]], budget: int) -> list[int]:
    """Return the first pairs of the order that fit the budget of padded tokens; at least one."""
    width = max(map(len, pairs[order[0]]))
    return list(order[: max(1, budget // (2 * width))])


def cosines(scorer: PairScorer, references: Sequence[str], candidates: Sequence[str]) -> Floats:
    """Return the semantic similarity of pairs of texts, (pairs,): 1 for identical texts, whatever the precision."""
    same = np.array([r.strip() == c.strip() and bool(r.strip()) for r, c in zip(references, candidates, strict=True)])
    return np.where(same, 1.0, scorer.score(references, candidates)[:, 3])


class SummaryBertScore:
    """BERTScore F and cosine similarity of the summary, over the items with a non-empty reference summary.

    An empty or missing prediction scores 0 there, as with ROUGE. Columns: F, cosine, items.
    """

    n_columns = 3

    def __init__(self, scorer: PairScorer) -> None:
        self.scorer = scorer
        reason = "no reference has a summary"
        self.metrics = (
            Metric(
                "summary.bertscore_f1",
                "summary: BERTScore F1",
                "summary",
                ratio(0, 2),
                column(2),
                least=-1.0,
                kind="mean",
                undefined=reason,
            ),
            Metric(
                "summary.similarity",
                "summary: semantic similarity",
                "summary",
                ratio(1, 2),
                column(2),
                least=-1.0,
                kind="mean",
                undefined=reason,
            ),
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 3): scores, and whether the item counts."""
        targets = [text(value) for value in scored(references, "summary")]
        predicted = [text(answer.metadata.get("summary")) for answer in answers]
        counted = np.array([bool(target) for target in targets], dtype=np.float64)
        scores = self.scorer.score(targets, predicted)
        return np.column_stack([scores[:, 2] * counted, scores[:, 3] * counted, counted])


class StudyBertScore:
    """The study's BERTScore: insights and companies as one text, where both are non-empty. Columns: P, R, F, items."""

    n_columns = 4

    def __init__(self, scorer: PairScorer) -> None:
        self.scorer = scorer
        self.metrics = tuple(
            Metric(
                f"bertscore_{name}",
                f"BERTScore {name}",
                "study",
                ratio(i, 3),
                column(3),
                least=-1.0,
                kind="mean",
                undefined="no item has a text on both sides",
            )
            for i, name in enumerate(("precision", "recall", "f1"))
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 4): scores, and whether the item counts."""
        fields = [{} if example.metadata is None else example.metadata.fields() for example in references]
        targets = [study_text(study_values(values)) for values in fields]
        predicted = [study_text(study_values(answer.metadata)) for answer in answers]
        both = np.array([bool(x and y) for x, y in zip(targets, predicted, strict=True)], dtype=np.float64)
        return np.column_stack([self.scorer.score(targets, predicted)[:, :3] * both[:, None], both])


class StudySimilarity:
    """The study's semantic similarity of summaries, where both are non-empty; 0 where there is no such item.

    Columns: cosine, pairs.
    """

    n_columns = 2

    def __init__(self, scorer: PairScorer) -> None:
        self.scorer = scorer

        def formula(totals: Totals) -> Floats:
            return np.where(totals[1] > 0, totals[0] / np.maximum(totals[1], 1), 0.0)

        self.metrics = (
            Metric(
                "semantic_similarity", "semantic similarity", "study", formula, column(1), least=-1.0, by_item=False
            ),
        )

    def statistics(self, references: Sequence[Example], answers: Sequence[Answer]) -> Statistics:
        """Return (items, 2): cosine, and whether the item counts."""
        targets = [value or "" for value in scored(references, "summary")]
        predicted = [study_values(answer.metadata)["summary"] for answer in answers]
        both = np.array([bool(x and y) for x, y in zip(targets, predicted, strict=True)], dtype=np.float64)
        return np.column_stack([cosines(self.scorer, targets, predicted) * both, both])
