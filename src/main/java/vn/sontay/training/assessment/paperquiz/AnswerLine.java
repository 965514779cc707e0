package vn.sontay.training.assessment.paperquiz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Fields;
import vn.sontay.training.assessment.question.Response;

/**
 * Everything somebody answered on a print, as it is typed and read (QUI-62): {@code ABD-Đ AC CAB 312 "xã Sơn Tây" 15}. One
 * sign for a single choice or true-or-false, with or without spaces between; for all others one word between spaces: letters
 * of a multiple choice, a letter for each line of a matching, a number for each line of an ordering (with commas beyond nine),
 * what was written, in quotation marks where it has spaces. A dash stands for no answer.
 */
final class AnswerLine {

    /** Characters at most. */
    static final int LONGEST = 4000;

    private static final String NONE = "-";
    private static final int SHOWN = 20;
    private static final int GROUP = 5;
    private static final int MOST_MISSING = 8;
    private static final int ONE_DIGIT = 9;
    private static final String OPENING = "\"“”„«";
    private static final String CLOSING = "\"“”»";

    private final List<PaperItem> items;

    AnswerLine(List<PaperItem> items) {
        this.items = List.copyOf(items);
    }

    /**
     * A line that was read.
     *
     * @param byItem what was answered to each item that was reached, empty for a dash
     * @param responses by question, without empty ones
     * @param slip what is wrong with it, or null
     */
    record Read(List<Response> byItem, Map<Integer, Response> responses, @Nullable Slip slip) {
    }

    /** Never fails: what is wrong is said in the result. */
    Read read(String typed) {
        Reader reader = new Reader(Normalizer.normalize(typed.strip(), Normalizer.Form.NFC));
        List<Response> read = new ArrayList<>();
        @Nullable
        Slip slip = typed.length() > LONGEST ? Slip.of("slip.long", LONGEST) : null;
        for (int i = 0; slip == null && i < items.size(); i++) {
            reader.skipSpace();
            if (reader.atEnd()) {
                slip = Slip.of("slip.missing", missing(i));
            } else {
                Response response = items.get(i).oneSign()
                        ? sign(items.get(i), reader.sign())
                        : word(items.get(i), reader);
                if (response == null) {
                    slip = wrong(items.get(i), reader.last());
                } else {
                    read.add(response);
                }
            }
        }
        reader.skipSpace();
        if (slip == null && !reader.atEnd()) {
            slip = Slip.of("slip.over", shortened(reader.rest()), items.size());
        }
        return new Read(read, byQuestion(read), slip);
    }

    private String missing(int from) {
        String labels = items.stream().skip(from).limit(MOST_MISSING).map(PaperItem::label)
                .collect(Collectors.joining(", "));
        return items.size() - from > MOST_MISSING ? labels + "…" : labels;
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private Map<Integer, Response> byQuestion(List<Response> read) {
        Map<Integer, List<Response>> parts = new HashMap<>();
        Map<Integer, Response> responses = new TreeMap<>();
        for (int i = 0; i < read.size(); i++) {
            PaperItem item = items.get(i);
            if (item.part() < 0) {
                responses.put(item.ordinal(), read.get(i));
            } else {
                parts.computeIfAbsent(item.ordinal(), ordinal -> new ArrayList<>()).add(read.get(i));
            }
        }
        parts.forEach((ordinal, each) -> responses.put(ordinal, Response.ofParts(each)));
        responses.values().removeIf(Response::isEmpty);
        return responses;
    }

    /** @return the response of one sign; null when it is none */
    private static @Nullable Response sign(PaperItem item, String sign) {
        if (sign.equals(NONE)) {
            return Response.NONE;
        }
        String capital = sign.toUpperCase(Locale.ROOT);
        if (item.trueFalse()) {
            return switch (capital) {
                case "Đ", "D" -> Response.of("true");
                case "S" -> Response.of("false");
                default -> null;
            };
        }
        List<Fields.Choosable> options = ((Fields.Options) item.fields()).options();
        int place = place(capital, options.size());
        return place < 0 ? null : Response.of(options.get(place).letter());
    }

    private static @Nullable Response word(PaperItem item, Reader reader) {
        return switch (item.fields()) {
            case Fields.Options options -> letters(options, reader.word());
            case Fields.Places places -> places.ordering()
                    ? numbers(places, reader.word())
                    : matched(places, reader.word());
            case Fields.Typed typed -> typed(typed, reader);
            case Fields.Parts parts -> throw new IllegalArgumentException("a scenario has items: " + parts);
        };
    }

    private static @Nullable Response letters(Fields.Options options, String word) {
        if (word.equals(NONE)) {
            return Response.NONE;
        }
        List<String> chosen = new ArrayList<>();
        for (String sign : signs(word.replace(",", ""))) {
            int place = place(sign, options.options().size());
            String letter = place < 0 ? "" : options.options().get(place).letter();
            if (letter.isEmpty() || chosen.contains(letter)) {
                return null;
            }
            chosen.add(letter);
        }
        return chosen.isEmpty() ? null : Response.of(chosen);
    }

    private static @Nullable Response matched(Fields.Places places, String word) {
        return slots(places, word.equals(NONE) ? null : signs(word.replace(",", "")), false);
    }

    private static @Nullable Response numbers(Fields.Places places, String word) {
        boolean commas = word.contains(",") || places.places().size() > ONE_DIGIT;
        return slots(places,
                word.equals(NONE) ? null : commas ? List.of(word.split(",", -1)) : signs(word), true);
    }

    /** @param given one for each printed line, or null for no answer at all */
    private static @Nullable Response slots(Fields.Places places, @Nullable List<String> given, boolean numbers) {
        if (given == null) {
            return Response.NONE;
        }
        if (given.size() != places.places().size()) {
            return null;
        }
        String[] slots = new String[given.size()];
        for (int i = 0; i < slots.length; i++) {
            String sign = given.get(i).strip();
            int place = numbers ? number(sign, places.values().size()) : place(sign, places.values().size());
            if (place < 0 && !sign.equals(NONE)) {
                return null;
            }
            slots[places.places().get(i).number()] = place < 0 ? "" : places.values().get(place).value();
        }
        return Response.ofSlots(List.of(slots));
    }

    private static @Nullable Response typed(Fields.Typed typed, Reader reader) {
        boolean quoted = reader.opensQuotation();
        String text = quoted ? reader.quotation() : reader.word();
        if (text == null || text.length() > typed.longest()) {
            return null;
        }
        return !quoted && text.equals(NONE) ? Response.NONE : new Response(text.strip());
    }

    private static int place(String sign, int count) {
        int place = sign.length() == 1 ? Character.toUpperCase(sign.charAt(0)) - 'A' : -1;
        return place >= 0 && place < count ? place : -1;
    }

    private static int number(String sign, int count) {
        int number = sign.matches("[0-9]{1,2}") ? Integer.parseInt(sign) : 0;
        return number <= count ? number - 1 : -1;
    }

    private static List<String> signs(String word) {
        return word.codePoints().mapToObj(Character::toString).toList();
    }

    private static Slip wrong(PaperItem item, String given) {
        String shown = shortened(given);
        return switch (item.fields()) {
            case Fields.Options options -> item.trueFalse()
                    ? Slip.of("slip.trueFalse", item.label(), shown)
                    : Slip.of(options.multiple() ? "slip.letters" : "slip.letter", item.label(), shown,
                            PaperItem.capital(options.options().size() - 1));
            case Fields.Places places -> Slip.of(places.ordering() ? "slip.numbers" : "slip.places", item.label(),
                    shown, places.places().size(),
                    places.ordering() ? places.values().size() : PaperItem.capital(places.values().size() - 1));
            case Fields.Typed typed -> Slip.of("slip.typed", item.label(), shown, typed.longest());
            case Fields.Parts parts -> throw new IllegalArgumentException("a scenario has items: " + parts);
        };
    }

    /** @return the line that reads as these responses, single signs in groups of five */
    String write(Map<Integer, Response> responses) {
        StringBuilder line = new StringBuilder();
        int group = 0;
        for (PaperItem item : items) {
            String token = token(item, responses.getOrDefault(item.ordinal(), Response.NONE));
            boolean joined = item.oneSign() && group > 0 && group < GROUP;
            line.append(line.isEmpty() || joined ? "" : " ").append(token);
            group = !item.oneSign() ? 0 : joined ? group + 1 : 1;
        }
        return line.toString();
    }

    /** @param response of the whole question */
    static String token(PaperItem item, Response response) {
        List<Response> parts = item.part() < 0 ? List.of() : response.parts();
        Response own = item.part() < 0
                ? response
                : item.part() < parts.size() ? parts.get(item.part()) : Response.NONE;
        return tokenOf(item, own);
    }

    /** @param own of the item alone */
    static String tokenOf(PaperItem item, Response own) {
        if (own.isEmpty()) {
            return NONE;
        }
        return switch (item.fields()) {
            case Fields.Options options -> lettersOf(item, options, own);
            case Fields.Places places -> slotsOf(places, own.slots());
            case Fields.Typed typed -> quoted(own.text());
            case Fields.Parts ignored -> NONE;
        };
    }

    /** @return what a sign or word of the item looks like, which tells nothing of its key */
    static String sample(PaperItem item) {
        return switch (item.fields()) {
            case Fields.Options options -> item.trueFalse()
                    ? "Đ"
                    : options.multiple() ? "AC" : PaperItem.capital(item.ordinal() % options.options().size());
            case Fields.Places places -> IntStream.rangeClosed(1, places.places().size())
                    .mapToObj(i -> places.ordering()
                            ? String.valueOf(i)
                            : PaperItem.capital(places.values().size() - 1 - (i - 1) % places.values().size()))
                    .collect(Collectors.joining(
                            places.ordering() && places.places().size() > ONE_DIGIT ? "," : ""));
            case Fields.Typed typed -> typed.number() ? "12" : "\"xã A\"";
            case Fields.Parts ignored -> NONE;
        };
    }

    private static String lettersOf(PaperItem item, Fields.Options options, Response own) {
        if (item.trueFalse()) {
            return own.letters().contains("true") ? "Đ" : "S";
        }
        String letters = IntStream.range(0, options.options().size())
                .filter(i -> own.letters().contains(options.options().get(i).letter())).mapToObj(PaperItem::capital)
                .collect(Collectors.joining());
        return letters.isEmpty() ? NONE : letters;
    }

    private static String slotsOf(Fields.Places places, List<String> slots) {
        List<String> values = places.values().stream().map(Fields.Value::value).toList();
        List<String> signs = places.places().stream().map(place -> {
            int at = place.number() < slots.size() ? values.indexOf(slots.get(place.number())) : -1;
            return at < 0 ? NONE : places.ordering() ? String.valueOf(at + 1) : PaperItem.capital(at);
        }).toList();
        return String.join(places.ordering() && places.places().size() > ONE_DIGIT ? "," : "", signs);
    }

    private static String quoted(String text) {
        boolean plain = !text.equals(NONE)
                && text.chars().noneMatch(c -> Character.isWhitespace(c) || OPENING.indexOf(c) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Goes along what was typed. */
    private static final class Reader {

        private final String text;
        private int at;
        private int lastAt;

        Reader(String text) {
            this.text = text;
        }

        void skipSpace() {
            while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        boolean atEnd() {
            return at >= text.length();
        }

        String rest() {
            return text.substring(at);
        }

        /** @return what was read last */
        String last() {
            return text.substring(lastAt, at);
        }

        String sign() {
            lastAt = at;
            at = text.offsetByCodePoints(at, 1);
            return last();
        }

        /** @return as far as the next space; of a row of dashes the first, as each is an empty answer */
        String word() {
            lastAt = at;
            while (!atEnd() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (last().chars().allMatch(c -> c == '-')) {
                at = lastAt + 1;
            }
            return last();
        }

        boolean opensQuotation() {
            return OPENING.indexOf(text.charAt(at)) >= 0;
        }

        /** @return what stands between the marks, of which a doubled one means itself; null when they aren't closed */
        @Nullable
        String quotation() {
            lastAt = at;
            StringBuilder said = new StringBuilder();
            at++;
            while (!atEnd()) {
                char c = text.charAt(at++);
                if (CLOSING.indexOf(c) < 0) {
                    said.append(c);
                } else if (c == '"' && !atEnd() && text.charAt(at) == '"') {
                    said.append(c);
                    at++;
                } else {
                    return said.toString();
                }
            }
            return null;
        }
    }
}
