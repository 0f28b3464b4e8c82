// SPDX-License-Identifier: Apache-2.0
//
// The pipeline, from text to record: see docs/architecture.md.
#include "vanthu/extractor.h"

#include <span>

#include "article/known_article.h"
#include "article/layout.h"
#include "data/embedded.h"
#include "extract/awards.h"
#include "extract/dates.h"
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
#include "resolve/award_ellipsis.h"
#include "resolve/build_record.h"
#include "resolve/calendar.h"
#include "resolve/confidence.h"
#include "resolve/main_event.h"
#include "resolve/name_slips.h"
#include "resolve/office_holders.h"
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

}  // namespace

struct Scratch::Impl {
  WordCache words;
  std::vector<Token> tokens;  ///< of the whole article
  std::vector<Range> block_sentences;
  std::vector<SentencePlace> sentences;
  std::vector<UnitString> first_words =
      std::vector<UnitString>(most_kept);  ///< by sentence, of the first pass
  std::vector<Claim> claims;
  std::vector<Match> matches;
  UnitString with_terms;
  Sentence sentence;
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
  void read_sentence(Scratch::Impl& scratch, Span author, bool ends_article, Explanation* explanation) const;
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
  mend_name_slips(scratch.draft);
  resolve_people(scratch.draft);
  resolve_office_holders(scratch.draft);
  resolve_award_ellipsis(scratch.draft);
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
    UnitString& words = i < most_kept ? scratch.first_words[i] : scratch.sentence.words;
    place.holds_name =
        learn_names({tokens, text, place.block, 0, false, author}, lexicon, scratch.memory.names, words);
  }
  scratch.memory.names.close();
}

void Extractor::Impl::read(std::string_view text, Span author, Scratch::Impl& scratch,
                           Explanation* explanation) const {
  scratch.sentence.text = text;
  scratch.sentence.number = 0;
  for (const SentencePlace& place : scratch.sentences) {
    scratch.sentence.block = place.block;
    scratch.sentence.tokens =
        std::span<const Token>(scratch.tokens).subspan(place.tokens.begin, place.tokens.size());
    read_sentence(scratch, author, &place == &scratch.sentences.back(), explanation);
    ++scratch.sentence.number;
  }
}

/// The steps in which a sentence is read. Each takes what it finds out of the string of the next, so
/// the order settles who owns a word that two kinds could claim.
void Extractor::Impl::read_sentence(Scratch::Impl& scratch, Span author, bool ends_article,
                                    Explanation* explanation) const {
  Sentence& sentence = scratch.sentence;
  Explanation::Level words_level;
  Explanation::Level phrases_level;
  Explanation::Level entities_level;
  const auto reading_at = [&](Explanation::Level& level) {
    return Reading{sentence,
                   lexicon,
                   scratch.memory,
                   scratch.draft,
                   scratch.words,
                   scratch.matches,
                   explanation == nullptr ? nullptr : &level};
  };
  std::vector<Claim>& claims = scratch.claims;

  const SentenceTokens tokens{sentence.tokens, sentence.text, sentence.block,
                              sentence.number, ends_article,  author};
  const bool kept = sentence.number < most_kept && !scratch.sentences[sentence.number].holds_name;
  if (kept && is_settled(tokens, scratch.memory.names)) {
    std::swap(sentence.words, scratch.first_words[sentence.number]);
  } else {
    build_words(tokens, lexicon, scratch.memory, scratch.draft, sentence.words);
  }
  relabel(sentence.words);

  Reading words = reading_at(words_level);
  claims.clear();
  find_terms(words, rules.terms, sentence.words, claims);
  const UnitString& with_terms = claims.empty() ? sentence.words : scratch.with_terms;
  if (!claims.empty()) collapse(sentence.words, claims, scratch.with_terms);
  claims.clear();
  find_dates(words, rules.dates, with_terms, claims);
  collapse(with_terms, claims, sentence.phrases);
  mark_body_parts(sentence.phrases);

  Reading phrases = reading_at(phrases_level);
  find_places(phrases, sentence.phrases);
  find_organizations(phrases, sentence.phrases);
  claims.clear();
  find_documents(phrases, rules.documents, sentence.phrases, claims);
  find_awards(phrases, rules.awards, sentence.phrases, claims);
  find_titles(phrases, rules.titles, sentence.phrases, claims);
  collapse(sentence.phrases, without_overlaps(claims), sentence.entities);

  Reading entities = reading_at(entities_level);
  link_documents(entities, rules.document_links, sentence.entities);
  link_titles(entities, rules.title_links, sentence.entities);
  link_awards(entities, rules.award_links, sentence.entities);
  find_events(entities, sentence.entities);

  if (explanation == nullptr) return;
  const Span span{sentence.tokens.front().span.begin, sentence.tokens.back().span.end};
  Explanation::Sentence& explained = explanation->sentences.emplace_back();
  explained.text = sentence.text.substr(span.begin, span.size());
  explained.block = sentence.block;
  for (auto [name, string, level] : {std::tuple{"words", &sentence.words, &words_level},
                                     std::tuple{"phrases", &sentence.phrases, &phrases_level},
                                     std::tuple{"entities", &sentence.entities, &entities_level}}) {
    Explanation::Level described = describe(name, *string, sentence.text, labels);
    described.matches = std::move(level->matches);
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
