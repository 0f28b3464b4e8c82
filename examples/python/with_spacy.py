"""The entities of a sentence, in a spaCy pipeline."""

import spacy

# Without pyvi, which spaCy's tokenizer for Vietnamese asks for by default.
nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"use_pyvi": False}}})
nlp.add_pipe("vanthu")
doc = nlp("Sáng 19/8, đồng chí Lê Thị Hạnh, Bí thư Tỉnh ủy, chủ trì hội nghị.")
for ent in doc.ents:
    print(ent.label_, ent.text)
for span in doc.spans["vanthu"]:
    if span.label_ == "TITLE":
        print(span._.vanthu.role, span._.vanthu.body, span._.vanthu.holders)
