# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import vanthu

spacy = pytest.importorskip("spacy")

text = "Sáng 19/8, đồng chí Lê Thị Hạnh, Bí thư Tỉnh ủy, chủ trì hội nghị."
articles = sorted((Path(__file__).parents[3] / "examples/articles").glob("*.txt"))


def pipeline(**config: Any) -> Any:
    # Without pyvi, tokens are what stands between spaces: "Hạnh,".
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"use_pyvi": False}}})
    nlp.add_pipe("vanthu", config=config)
    return nlp


@pytest.fixture(scope="module")
def nlp() -> Any:
    return pipeline()


def test_entities_are_exact(nlp: Any) -> None:
    doc = nlp(text)
    assert [(ent.text, ent.label_, ent.id_) for ent in doc.ents] == [
        ("Sáng 19/8", "DATE", "DATE1"),
        ("Lê Thị Hạnh", "PERSON", "P1"),
        ("Bí thư Tỉnh ủy", "TITLE", "T1"),
        ("hội nghị", "EVENT", "E1"),
    ]
    assert ("Tỉnh ủy", "ORG") in [(span.text, span.label_) for span in doc.spans["vanthu"]]


def test_attributes_lead_to_the_record(nlp: Any) -> None:
    doc = nlp(text)
    assert doc._.vanthu == vanthu.extract(text)
    for span in doc.spans["vanthu"]:
        thing = span._.vanthu
        assert span.text in {mention.text for mention in getattr(thing, "mentions", (thing,))}
    assert doc[0:1]._.vanthu is None


def test_what_is_known_of_an_article(nlp: Any) -> None:
    doc = nlp.make_doc(text)
    doc._.vanthu_id = "a/1"
    doc._.vanthu_published = "2021-08-20"
    record = nlp(doc)._.vanthu
    assert (record.id, record.dates[0].value) == ("a/1", "2021-08-19")


@pytest.mark.parametrize("article", articles, ids=lambda path: path.stem)
def test_every_mention_is_a_span(nlp: Any, article: Path) -> None:
    given = article.read_text()
    doc = nlp(given)
    assert doc.text == given
    record = vanthu.extract(given)
    mentions = {
        (mention.start, mention.end)
        for kind in ("people", "titles", "documents", "dates", "terms", "awards", "organizations", "places")
        for thing in getattr(record, kind)
        for mention in getattr(thing, "mentions", (thing,))
    }
    assert mentions <= {(span.start_char, span.end_char) for span in doc.spans["vanthu"]}


def test_tokens_may_stay_whole() -> None:
    doc = pipeline(split_tokens=False)(text)
    assert [token.text for token in doc] == text.split()
    assert "Lê Thị Hạnh," in [ent.text for ent in doc.ents]


def test_earlier_entities_stay_unless_they_are_to_go() -> None:
    for overwrite, expected in ((False, "OLD"), (True, "PERSON")):
        nlp = pipeline(overwrite_ents=overwrite)
        ruler = nlp.add_pipe("entity_ruler", before="vanthu")
        ruler.add_patterns([{"label": "OLD", "pattern": "chí Lê Thị"}])
        labels = {ent.label_ for ent in nlp(text).ents}
        assert expected in labels
        assert ("PERSON" in labels) == overwrite


def test_docs_are_written_and_read_back(nlp: Any, tmp_path: Path) -> None:
    doc = nlp(text)
    again = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert again._.vanthu == doc._.vanthu
    assert [ent.text for ent in again.ents] == [ent.text for ent in doc.ents]
    nlp.to_disk(tmp_path / "pipeline")
    assert [ent.text for ent in spacy.load(tmp_path / "pipeline")(text).ents] == [
        ent.text for ent in doc.ents
    ]


def test_streams_and_empty_texts(nlp: Any) -> None:
    docs = list(nlp.pipe([text, "", " ", text], batch_size=2))
    assert [len(doc.ents) for doc in docs] == [4, 0, 0, 4]
