// SPDX-License-Identifier: Apache-2.0
#include "html/page_facts.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <nlohmann/json.hpp>

#include "text/entities.h"
#include "text/letters.h"

namespace vanthu {
namespace {

using nlohmann::json;

/// Entities as characters, white space as one space.
std::string plain(std::string_view text) {
  std::size_t count = 0;
  const std::string decoded = with_entities_decoded(text, count);
  std::string result;
  for (const char c : decoded) {
    if (static_cast<unsigned char>(c) > ' ') {
      result += c;
    } else if (!result.empty() && result.back() != ' ') {
      result += ' ';
    }
  }
  if (result.ends_with(' ')) result.pop_back();
  return result;
}

void add(std::vector<std::string>& to, std::string_view text) {
  constexpr std::size_t longest = 600;
  constexpr std::size_t most = 20;
  if (text.size() > 2 * longest || to.size() >= most) return;
  std::string one = plain(text);
  if (!one.empty() && one.size() <= longest && std::find(to.begin(), to.end(), one) == to.end())
    to.push_back(std::move(one));
}

/// The start of it is enough to know a lead by.
void keep_description(std::string& known, std::string_view text) {
  constexpr std::size_t longest = 2000;
  if (known.empty() && text.size() <= longest) known = plain(text);
}

void keep_first(std::optional<PartialDate>& known, std::string_view text) {
  if (!known) known = read_stamp(plain(text));
}

bool is_article(const json& type) {
  if (type.is_array()) return std::any_of(type.begin(), type.end(), is_article);
  if (!type.is_string()) return false;
  const auto& name = type.get_ref<const std::string&>();
  return name.ends_with("Article") || name.ends_with("BlogPosting") || name == "Report";
}

std::string_view string_in(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? std::string_view(found->get_ref<const std::string&>())
                                                     : std::string_view();
}

/// Names in a string, an object with a name, or a list of those.
void add_names(const json& value, std::vector<std::string>& to) {
  constexpr std::size_t most = 10;
  if (value.is_string()) add(to, value.get_ref<const std::string&>());
  if (value.is_object()) add(to, string_in(value, "name"));
  if (!value.is_array()) return;
  for (std::size_t i = 0; i < std::min(value.size(), most); ++i) {
    if (value[i].is_string()) add(to, value[i].get_ref<const std::string&>());
    if (value[i].is_object()) add(to, string_in(value[i], "name"));
  }
}

void read_article(const json& article, PageFacts& facts) {
  add(facts.headlines, string_in(article, "headline"));
  keep_first(facts.published, string_in(article, "datePublished"));
  keep_first(facts.maybe_published, string_in(article, "dateCreated"));
  keep_description(facts.description, string_in(article, "description"));
  const auto author = article.find("author");
  if (author != article.end()) {
    const bool is_paper = author->is_object() && string_in(*author, "@type").ends_with("Organization");
    add_names(*author, is_paper ? facts.sites : facts.authors);
  }
  const auto publisher = article.find("publisher");
  if (publisher != article.end()) add_names(*publisher, facts.sites);
}

/// Looks for an article in the value and all that it holds, as in "@graph".
void read_data(std::string_view text, PageFacts& facts) {
  constexpr std::size_t longest = std::size_t{4} << 20;
  if (text.size() > longest) return;
  // Line breaks inside of strings, and comments around, are against the rules and common.
  std::string clean(text);
  std::replace_if(
      clean.begin(), clean.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
  const std::size_t begin = clean.find_first_of("{[");
  const std::size_t end = clean.find_last_of("}]");
  if (begin == std::string::npos || end == std::string::npos || end < begin) return;
  const json whole = json::parse(clean.data() + begin, clean.data() + end + 1, nullptr, false, true);
  std::vector<const json*> waiting = {&whole};
  while (!waiting.empty()) {
    const json& value = *waiting.back();
    waiting.pop_back();
    if (value.is_object()) {
      const auto type = value.find("@type");
      if (type != value.end() && is_article(*type)) read_article(value, facts);
      if (type != value.end() && type->is_string() &&
          type->get_ref<const std::string&>().ends_with("Organization"))
        add(facts.sites, string_in(value, "name"));
    }
    if (!value.is_structured()) continue;
    std::vector<const json*> inner;
    for (const json& one : value) inner.push_back(&one);
    waiting.insert(waiting.end(), inner.rbegin(), inner.rend());
  }
}

/// The names under which pages give a fact in <meta>, in small letters.
void read_meta(std::string_view name, std::string_view value, PageFacts& facts) {
  const auto is = [&](std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  if (is({"og:title", "twitter:title", "title", "headline", "dc.title"})) {
    add(facts.headlines, value);
  } else if (is({"description", "og:description"})) {
    keep_description(facts.description, value);
  } else if (is({"article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate",
                 "publish-date", "published_time", "article:published", "parsely-pub-date", "sailthru.date",
                 "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created"})) {
    keep_first(facts.published, value);
  } else if (is({"date", "dc.date", "dcterms.date", "datecreated", "article.created", "article:created_time",
                 "created", "release_date"})) {
    keep_first(facts.maybe_published, value);
  } else if (is({"author", "article:author", "dc.creator", "dcterms.creator", "byl", "parsely-author",
                 "twitter:creator", "sailthru.author"})) {
    add(facts.authors, value);
  } else if (is({"og:site_name", "application-name", "apple-mobile-web-app-title", "source", "publisher",
                 "dc.publisher", "copyright"})) {
    add(facts.sites, value);
  }
}

std::optional<int> number_at(std::string_view text, std::size_t at, std::size_t digits) {
  int value = 0;
  if (at + digits > text.size()) return std::nullopt;
  const char* const begin = text.data() + at;
  const auto [end, error] = std::from_chars(begin, begin + digits, value);
  if (error != std::errc() || end != begin + digits) return std::nullopt;
  return value;
}

/// Minutes that the zone at the end of `clock` is ahead of UTC; nothing where there is none.
std::optional<int> zone_of(std::string_view clock) {
  if (clock.ends_with('Z') || clock.ends_with('z')) return 0;
  const std::size_t sign = clock.find_last_of("+-");
  if (sign == std::string_view::npos) return std::nullopt;
  const auto hours = number_at(clock, sign + 1, 2);
  if (!hours) return std::nullopt;
  const std::size_t minutes_at = sign + 3 + (sign + 3 < clock.size() && clock[sign + 3] == ':' ? 1 : 0);
  const int minutes = *hours * 60 + number_at(clock, minutes_at, 2).value_or(0);
  return clock[sign] == '-' ? -minutes : minutes;
}

PartialDate moved(const PartialDate& date, int minutes) {
  using namespace std::chrono;
  const sys_days day = year{date.year} / month{static_cast<unsigned>(date.month)} /
                       std::chrono::day{static_cast<unsigned>(date.day)};
  const auto moment = day + hours{date.hour} + std::chrono::minutes{date.minute + minutes};
  const auto new_day = floor<days>(moment);
  const year_month_day calendar{new_day};
  const auto clock = duration_cast<std::chrono::minutes>(moment - new_day).count();
  PartialDate result;
  result.year = static_cast<std::int16_t>(static_cast<int>(calendar.year()));
  result.month = static_cast<std::int8_t>(static_cast<unsigned>(calendar.month()));
  result.day = static_cast<std::int8_t>(static_cast<unsigned>(calendar.day()));
  result.hour = static_cast<std::int8_t>(clock / 60);
  result.minute = static_cast<std::int8_t>(clock % 60);
  return result;
}

}  // namespace

std::optional<PartialDate> read_stamp(std::string_view text) {
  constexpr std::size_t day_size = 10;
  constexpr std::size_t minute_size = 16;
  auto date = PartialDate::parse(text.substr(0, day_size));
  constexpr int first_year = 1990;
  if (!date || date->day == 0 || date->year < first_year) return std::nullopt;
  if (text.size() < minute_size || (text[day_size] != 'T' && text[day_size] != ' ')) return date;
  const std::string_view clock = text.substr(day_size + 1);
  const auto timed =
      PartialDate::parse(std::string(text.substr(0, day_size)) + "T" + std::string(clock.substr(0, 5)));
  if (!timed) return date;
  constexpr int local_zone = 7 * 60;
  const auto zone = zone_of(clock);
  return zone ? moved(*timed, local_zone - *zone) : timed;
}

PageFacts read_page_facts(const PageTree& tree, const std::vector<std::string_view>& data) {
  PageFacts facts;
  for (const std::string_view text : data) read_data(text, facts);
  std::string title;
  for (std::uint32_t i = 0; i < tree.nodes().size(); ++i) {
    const std::string_view element =
        tree.nodes()[i].flow == Flow::hidden ? tree.nodes()[i].text : std::string_view();
    if (element == "title" && title.empty()) title = text_below(tree, i);
    if (element != "meta") continue;
    const std::string_view content = tree.attribute(i, "content");
    for (const char* const key : {"property", "itemprop", "name"}) {
      const std::string_view name = tree.attribute(i, key);
      if (!name.empty() && name.size() < 60) read_meta(lower_case(name), content, facts);
    }
  }
  facts.named_headlines = facts.headlines.size();
  add(facts.headlines, title);
  return facts;
}

}  // namespace vanthu
