// SPDX-License-Identifier: Apache-2.0
//
// The pipeline, from text to record: see docs/architecture.md.
#include "vanthu/extractor.h"

#include <algorithm>
#include <span>
#include <utility>

#include "article/known_article.h"
#include "article/layout.h"
#include "data/embedded.h"
#include "extract/awards.h"
#include "extract/dates.h"
#include "extract/deaths.h"
#include "extract/documents.h"
#include "extract/events.h"
#include "extract/facts.h"
#include "extract/organizations.h"
#include "extract/places.h"
#include "extract/reading.h"
#include "extract/terms.h"
#include "extract/titles.h"
#include "lexicon/body_parts.h"
#include "lexicon/lexicon.h"
#include "lexicon/relabel.h"
#include "lexicon/sentences.h"
#include "lexicon/tokenize.h"
#include "lexicon/word_cache.h"
#include "names/name_runs.h"
#include "resolve/award_bodies.h"
#include "resolve/award_ellipsis.h"
#include "resolve/build_record.h"
#include "resolve/calendar.h"
#include "resolve/confidence.h"
#include "resolve/letter_slips.h"
#include "resolve/main_event.h"
#include "resolve/name_slips.h"
#include "resolve/office_holders.h"
#include "resolve/order_grantors.h"
#include "resolve/same_organization.h"
#include "resolve/same_person.h"
#include "resolve/same_place.h"
#include "rules/catalog.h"
#include "vanthu/text.h"

namespace vanthu {

namespace {

/// Where a sentence stands.
struct SentencePlace {
  Range tokens;  ///< of the article
  BlockKind block = BlockKind::paragraph;
  bool holds_name = false;  ///< as far as it tells by itself
};

/// Units of the first pass are kept of so many sentences; an article hardly ever has more.
constexpr std::size_t most_kept = 256;

/// So many sentences are read together, step by step.
constexpr std::size_t sentences_at_once = 16;

/// A sentence while it is read.
struct OpenSentence {
  Sentence sentence;
  Span author;  ///< of the article, where it is known
  bool ends_article = false;
  UnitString with_terms;
  std::vector<Claim> claims;
  /// Noted where an explanation is asked for.
  Explanation::Level words;
  Explanation::Level phrases;
  Explanation::Level entities;
};

}  // namespace

struct Scratch::Impl {
  WordCache words;
  std::vector<Token> tokens;  ///< of the whole article
  std::vector<Range> block_sentences;
  std::vector<SentencePlace> sentences;
  std::vector<UnitString> first_words =
      std::vector<UnitString>(most_kept);  ///< by sentence, of the first pass
  std::vector<Match> matches;
  std::vector<OpenSentence> open = std::vector<OpenSentence>(sentences_at_once);
  UnitString words_not_kept;
  bool explains = false;
  ArticleMemory memory;
  Draft draft;
};

Scratch::Scratch() : impl_(std::make_unique<Impl>()) {}
Scratch::~Scratch() = default;
Scratch::Scratch(Scratch&&) noexcept = default;
Scratch& Scratch::operator=(Scratch&&) noexcept = default;

struct Extractor::Impl {
  LabelTable labels;
  Lexicon lexicon;
  RuleCatalog rules;

  Result<Record> extract(const Input& input, Scratch::Impl& scratch, Explanation* explanation) const;
  void split(const Layout& layout, const Text& text, Scratch::Impl& scratch) const;
  void learn(std::string_view text, Span author, Scratch::Impl& scratch) const;
  void read(std::string_view text, Span author, Scratch::Impl& scratch, Explanation* explanation) const;

  // The steps in which a sentence is read. Each takes what it finds out of the string of the next, so the
  // order settles who owns a word that two kinds could claim.
  void read_words(OpenSentence& open, Scratch::Impl& scratch) const;
  void read_terms_and_dates(OpenSentence& open, Scratch::Impl& scratch) const;
  void read_places_and_bodies(OpenSentence& open, Scratch::Impl& scratch) const;
  void read_documents(OpenSentence& open, Scratch::Impl& scratch) const;
  void read_awards(OpenSentence& open, Scratch::Impl& scratch) const;
  void read_titles(OpenSentence& open, Scratch::Impl& scratch) const;
  void link(OpenSentence& open, Scratch::Impl& scratch) const;

  Reading reading_of(OpenSentence& open, Explanation::Level& level, Scratch::Impl& scratch) const;
  void explain(OpenSentence& open, Explanation& explanation) const;
};

namespace {

/// Nothing after the end of the article is a fact of it.
bool holds_facts(BlockKind kind) { return kind != BlockKind::furniture && kind != BlockKind::tail; }

/// A space that the normal form put between two words ("Lê SơnSáng nay") joins no name: a capital after
/// it is read as it was typed, without one.
void forget_spaces_put_in(const Text& text, std::span<Token> tokens) {
  for (Token& token : tokens) {
    if (!token.capital || !token.space_before || token.line_before) continue;
    const Span space{token.span.begin - 1, token.span.begin};
    if (text.to_given(space).size() == 0) token.space_before = false;
  }
}

std::vector<UserFile> built_in_files(std::string_view folder) {
  std::vector<UserFile> files;
  for (const EmbeddedFile& file : embedded_files()) {
    if (file.path.starts_with(folder))
      files.push_back({"data/" + std::string(file.path), std::string(file.content)});
  }
  return files;
}

Explanation::Level describe(std::string_view name, const UnitString& string, std::string_view text,
                            const LabelTable& labels) {
  Explanation::Level level;
  level.name = name;
  for (const Unit& unit : string.units) {
    level.units.push_back({std::string(unit.in(text)), std::string(labels.name(unit.label))});
  }
  return level;
}

}  // namespace

Result<Record> Extractor::Impl::extract(const Input& input, Scratch::Impl& scratch,
                                        Explanation* explanation) const {
  const auto text = normalize(input.text);
  if (!text) return text.error();
  const Layout layout =
      input.article != nullptr ? layout_of(*input.article, text->map()) : find_layout(text->form());
  scratch.draft.clear();
  scratch.memory.clear();
  if (input.published) {
    scratch.memory.published = input.published;
  } else if (layout.published) {
    scratch.memory.published = layout.published->value;
  }
  split(layout, *text, scratch);
  const Span author = layout.author.value_or(Span{});
  learn(text->form(), author, scratch);
  read(text->form(), author, scratch, explanation);
  settle_dates(scratch.draft.dates, scratch.memory);
  write_out_transcribed_names(scratch.draft);
  mend_name_slips(scratch.draft);
  mend_letter_slips(scratch.draft);
  resolve_people(scratch.draft);
  resolve_office_holders(scratch.draft, scratch.memory);
  resolve_award_ellipsis(scratch.draft);
  resolve_order_grantors(scratch.draft);
  resolve_award_bodies(scratch.draft, text->form());
  resolve_places(scratch.draft, scratch.memory, text->form());
  resolve_organizations(scratch.draft);
  resolve_event(scratch.draft, scratch.memory);
  Record record = build_record(scratch.draft, layout, *text, input);
  settle_confidence(record);
  return record;
}

void Extractor::Impl::split(const Layout& layout, const Text& given, Scratch::Impl& scratch) const {
  const std::string_view text = given.form();
  scratch.tokens.clear();
  scratch.sentences.clear();
  for (const Block& block : layout.blocks) {
    if (!holds_facts(block.kind)) continue;
    const auto first = static_cast<std::uint32_t>(scratch.tokens.size());
    append_tokens(text, block.span, lexicon, scratch.words, scratch.tokens);
    const std::span<Token> tokens = std::span(scratch.tokens).subspan(first);
    if (!given.map().is_identity()) forget_spaces_put_in(given, tokens);
    split_into_sentences(tokens, text, lexicon, scratch.block_sentences);
    for (const Range& range : scratch.block_sentences) {
      mark_surfaces(tokens.subspan(range.begin, range.size()), text, lexicon);
      scratch.sentences.push_back({{first + range.begin, first + range.end}, block.kind});
    }
  }
}

/// The first pass over the article.
void Extractor::Impl::learn(std::string_view text, Span author, Scratch::Impl& scratch) const {
  for (std::size_t i = 0; i < scratch.sentences.size(); ++i) {
    SentencePlace& place = scratch.sentences[i];
    const auto tokens =
        std::span<const Token>(scratch.tokens).subspan(place.tokens.begin, place.tokens.size());
    UnitString& words = i < most_kept ? scratch.first_words[i] : scratch.words_not_kept;
    place.holds_name =
        learn_names({tokens, text, place.block, 0, false, author}, lexicon, scratch.memory.names, words);
  }
  scratch.memory.names.close();
}

/// Step by step and not sentence by sentence: what one step needs of the program fits into the processor's
/// cache, what all of them need does not.
void Extractor::Impl::read(std::string_view text, Span author, Scratch::Impl& scratch,
                           Explanation* explanation) const {
  using ReadingStep = void (Impl::*)(OpenSentence&, Scratch::Impl&) const;
  static constexpr ReadingStep steps[] = {&Impl::read_words,
                                          &Impl::read_terms_and_dates,
                                          &Impl::read_places_and_bodies,
                                          &Impl::read_documents,
                                          &Impl::read_awards,
                                          &Impl::read_titles,
                                          &Impl::link};
  scratch.explains = explanation != nullptr;
  const std::vector<SentencePlace>& places = scratch.sentences;
  for (std::size_t first = 0; first < places.size(); first += sentences_at_once) {
    const auto open = std::span(scratch.open).first(std::min(sentences_at_once, places.size() - first));
    for (std::size_t i = 0; i < open.size(); ++i) {
      const SentencePlace& place = places[first + i];
      Sentence& sentence = open[i].sentence;
      sentence.text = text;
      sentence.tokens =
          std::span<const Token>(scratch.tokens).subspan(place.tokens.begin, place.tokens.size());
      sentence.block = place.block;
      sentence.number = static_cast<std::uint32_t>(first + i);
      open[i].author = author;
      open[i].ends_article = first + i + 1 == places.size() || place.block == BlockKind::byline;
    }
    for (const ReadingStep step : steps) {
      for (OpenSentence& one : open) (this->*step)(one, scratch);
    }
    if (explanation == nullptr) continue;
    for (OpenSentence& one : open) explain(one, *explanation);
  }
}

Reading Extractor::Impl::reading_of(OpenSentence& open, Explanation::Level& level,
                                    Scratch::Impl& scratch) const {
  return {open.sentence,
          lexicon,
          scratch.memory,
          scratch.draft,
          scratch.words,
          scratch.matches,
          scratch.explains ? &level : nullptr};
}

void Extractor::Impl::read_words(OpenSentence& open, Scratch::Impl& scratch) const {
  Sentence& sentence = open.sentence;
  const SentenceTokens tokens{sentence.tokens, sentence.text,     sentence.block,
                              sentence.number, open.ends_article, open.author};
  const bool kept = sentence.number < most_kept && !scratch.sentences[sentence.number].holds_name;
  if (kept && is_settled(tokens, scratch.memory.names)) {
    std::swap(sentence.words, scratch.first_words[sentence.number]);
  } else {
    build_words(tokens, lexicon, scratch.memory, scratch.draft, sentence.words);
  }
  relabel(sentence.words);
}

void Extractor::Impl::read_terms_and_dates(OpenSentence& open, Scratch::Impl& scratch) const {
  Sentence& sentence = open.sentence;
  Reading reading = reading_of(open, open.words, scratch);
  open.claims.clear();
  find_terms(reading, rules.terms, sentence.words, open.claims);
  const UnitString& with_terms = open.claims.empty() ? sentence.words : open.with_terms;
  if (!open.claims.empty()) collapse(sentence.words, open.claims, open.with_terms);
  open.claims.clear();
  find_dates(reading, rules.dates, with_terms, open.claims);
  collapse(with_terms, open.claims, sentence.phrases);
}

void Extractor::Impl::read_places_and_bodies(OpenSentence& open, Scratch::Impl& scratch) const {
  mark_body_parts(open.sentence.phrases);
  Reading reading = reading_of(open, open.phrases, scratch);
  find_places(reading, open.sentence.phrases);
  find_organizations(reading, open.sentence.phrases);
}

void Extractor::Impl::read_documents(OpenSentence& open, Scratch::Impl& scratch) const {
  Reading reading = reading_of(open, open.phrases, scratch);
  open.claims.clear();
  find_documents(reading, rules.documents, open.sentence.phrases, open.claims);
}

void Extractor::Impl::read_awards(OpenSentence& open, Scratch::Impl& scratch) const {
  Reading reading = reading_of(open, open.phrases, scratch);
  find_awards(reading, rules.awards, open.sentence.phrases, open.claims);
}

void Extractor::Impl::read_titles(OpenSentence& open, Scratch::Impl& scratch) const {
  Reading reading = reading_of(open, open.phrases, scratch);
  find_titles(reading, rules.titles, open.sentence.phrases, open.claims);
  collapse(open.sentence.phrases, without_overlaps(open.claims), open.sentence.entities);
}

void Extractor::Impl::link(OpenSentence& open, Scratch::Impl& scratch) const {
  Reading reading = reading_of(open, open.entities, scratch);
  link_documents(reading, rules.document_links, open.sentence.entities);
  link_titles(reading, rules.title_links, open.sentence.entities);
  link_awards(reading, rules.award_links, open.sentence.entities);
  find_deaths(reading, open.sentence.entities);
  find_events(reading, open.sentence.entities);
}

void Extractor::Impl::explain(OpenSentence& open, Explanation& explanation) const {
  const Sentence& sentence = open.sentence;
  const Span span{sentence.tokens.front().span.begin, sentence.tokens.back().span.end};
  Explanation::Sentence& explained = explanation.sentences.emplace_back();
  explained.text = sentence.text.substr(span.begin, span.size());
  explained.block = sentence.block;
  for (auto [name, string, level] : {std::tuple{"words", &sentence.words, &open.words},
                                     std::tuple{"phrases", &sentence.phrases, &open.phrases},
                                     std::tuple{"entities", &sentence.entities, &open.entities}}) {
    Explanation::Level described = describe(name, *string, sentence.text, labels);
    described.matches = std::exchange(level->matches, {});
    explained.levels.push_back(std::move(described));
  }
}

Extractor::Extractor(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

Result<Extractor> Extractor::create(const Options& options) {
  LabelTable labels;
  std::vector<LexiconFile> files;
  std::vector<UserFile> lexicons = built_in_files("lexicon/");
  lexicons.insert(lexicons.end(), options.lexicons.begin(), options.lexicons.end());
  for (const UserFile& lexicon : lexicons) {
    auto file = read_lexicon(lexicon.content, lexicon.name, labels);
    if (!file) return std::move(file).error();
    files.push_back(*std::move(file));
  }
  auto rules = RuleCatalog::create(built_in_files("rules/"), options.rules, labels);
  if (!rules) return std::move(rules).error();
  return Extractor(
      std::unique_ptr<const Impl>(new Impl{std::move(labels), Lexicon(std::move(files)), *std::move(rules)}));
}

Result<Record> Extractor::extract(const Input& input) const {
  Scratch scratch;
  return extract(input, scratch);
}

Result<Record> Extractor::extract(const Input& input, Scratch& scratch) const {
  return impl_->extract(input, *scratch.impl_, nullptr);
}

Result<Explanation> Extractor::explain(const Input& input) const {
  Scratch scratch;
  Explanation explanation;
  const auto record = impl_->extract(input, *scratch.impl_, &explanation);
  if (!record) return record.error();
  return explanation;
}

std::string_view version() { return VANTHU_VERSION; }

}  // namespace vanthu
