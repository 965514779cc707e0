package vn.sontay.training.assessment.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sontay.training.assessment.question.Credit;

/**
 * Reads GIFT as Moodle's own reader understands it: questions stand between empty lines, the first braces hold the answers,
 * and what is in them decides the type.
 */
final class GiftReader {

    private static final Pattern WEIGHT = Pattern.compile("%(-?\\d{1,3}(?:\\.\\d{0,12})?)%");
    private static final Pattern BEGINS_ORDERING = Pattern.compile(">\\s*\\d");
    /** How many are shown, which, in what direction; how they are marked, whether that is shown, how they are numbered. */
    private static final Pattern ORDERING = Pattern.compile("(?is)>\\s*\\d{1,4}"
            + "[ \\t]*(?:(?:ALL|EXACT|RANDOM|REL|CONTIGUOUS|CONTIG)\\b)?"
            + "[ \\t]*(?:(?:HORIZONTAL|HORI|VERTICAL|VERT|[HV01])\\b)?"
            + "[ \\t]*([A-Z_]*)"
            + "[ \\t]*(?:(?:SHOW|HIDE|TRUE|FALSE|YES|NO|[01])\\b)?"
            + "[ \\t]*(?:none|123|abcd?|iii+)?"
            + "[ \\t]*\\n(.*)");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{0,15}(?:[.,]\\d{0,10})?");
    /** What Moodle writes for every number that isn't named. */
    private static final Pattern ANY_NUMBER = Pattern.compile("\\*(:[0-9.]*)?");
    private static final String CATEGORY = "$CATEGORY:";
    private static final BigDecimal ALL = new BigDecimal("100");

    private final List<ForeignQuestion> questions = new ArrayList<>();
    private final StringBuilder comments = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();
    private String category = "";
    private int begun;

    private GiftReader() {
    }

    static List<ForeignQuestion> read(String text) {
        GiftReader reader = new GiftReader();
        reader.readAll(text);
        return reader.questions;
    }

    private void readAll(String text) {
        int number = 0;
        for (Iterator<String> lines = text.lines().iterator(); lines.hasNext();) {
            line(++number, lines.next());
        }
        endBlock();
    }

    private void line(int number, String line) {
        String bare = line.strip();
        if (bare.isEmpty()) {
            endBlock();
        } else if (bare.startsWith("//")) {
            comments.append(bare).append('\n');
        } else if (kept.isEmpty() && bare.startsWith(CATEGORY)) {
            category = GiftText.of(bare.substring(CATEGORY.length())).plain().strip();
        } else {
            begun = kept.isEmpty() ? number : begun;
            kept.append(line).append('\n');
        }
    }

    private void endBlock() {
        if (!kept.isEmpty()) {
            Limits.requireRoom(questions.size());
            questions.add(question(begun, comments.toString(), GiftText.of(kept.toString()).strip()));
        }
        kept.setLength(0);
        comments.setLength(0);
    }

    private ForeignQuestion question(int line, String comments, GiftText written) {
        List<String> tags = new ArrayList<>();
        Map<String, String> own = new LinkedHashMap<>();
        String id = readMarks(comments, tags, own);
        GiftText text = written;
        String name = "";
        if (text.startsWith("::")) {
            int end = text.indexOf("::", 2);
            if (end > 0) {
                name = text.slice(2, end).plain().strip();
                text = text.slice(end + 2).strip();
            }
        }
        int open = text.indexOf("{");
        int close = text.indexOf("}");
        if (open < 0 != close < 0 || close < open) {
            return ForeignQuestion.broken(line, name, category,
                    "Thiếu hoặc thừa dấu { }. Câu hỏi không được có dòng trống ở giữa; dấu ngoặc trong câu chữ viết là \\{ và \\}.");
        }
        if (open >= 0 && (text.indexOf("{", open + 1) >= 0 || text.indexOf("}", close + 1) >= 0)) {
            return ForeignQuestion.broken(line, name, category,
                    "Trong một câu có hơn một cặp dấu { }: hai câu hỏi dính nhau, hoặc câu điền nhiều chỗ trống (cloze). "
                            + "Giữa hai câu phải có một dòng trống, mỗi câu một cặp { }; dấu ngoặc trong câu chữ viết là \\{ và \\}.");
        }
        GiftText answers = open < 0 ? GiftText.of("") : text.slice(open + 1, close).strip();
        if (Cloze.isGap(answers)) {
            return ForeignQuestion.broken(line, name, category, Cloze.REASON);
        }
        MarkedText stem = marked(open < 0 ? text : stem(text, open, close), Markup.MOODLE);
        int general = answers.lastIndexOf("####");
        MarkedText feedback = general < 0
                ? new MarkedText(stem.markup(), "")
                : marked(answers.slice(general + 4), stem.markup());
        if (general >= 0) {
            answers = answers.slice(0, general).strip();
        }
        if (feedback.isEmpty() && own.containsKey(OwnTags.EXPLANATION)) {
            feedback = new MarkedText(stem.markup(), own.get(OwnTags.EXPLANATION));
        }
        own.putAll(OwnTags.read(tags));
        return new ForeignQuestion(line, name, category, id, OwnTags.others(tags), own, stem,
                open < 0 ? NotOurs.description() : task(answers, stem.markup()), feedback);
    }

    /** @return the id that the comments above the question give it */
    private static String readMarks(String comments, List<String> tags, Map<String, String> own) {
        String id = "";
        for (GiftMark mark : GiftMark.in(comments)) {
            if (mark.name().equals("id")) {
                id = mark.value();
            } else if (mark.name().equals("tag") && tags.size() < Limits.TAGS) {
                tags.add(mark.value());
            } else if (OwnTags.isOwn(mark.name() + ":")) {
                own.put(mark.name(), GiftText.of(mark.value()).plain());
            }
        }
        return id;
    }

    /** A gap stays where the answers stood, unless they stood at the end. */
    private static GiftText stem(GiftText text, int open, int close) {
        if (close == text.length() - 1) {
            return text.slice(0, open);
        }
        return text.with(open, close + 1, "_____");
    }

    private static MarkedText marked(GiftText written, Markup usual) {
        GiftText text = written.strip();
        int end = text.startsWith("[") ? text.indexOf("]") : -1;
        if (end > 0) {
            Optional<Markup> named = Markup.ofGift(text.slice(1, end).plain());
            if (named.isPresent()) {
                return new MarkedText(named.get(), text.slice(end + 1).plain().strip());
            }
        }
        return new MarkedText(usual, text.plain().strip());
    }

    private static ForeignTask task(GiftText answers, Markup usual) {
        if (answers.isEmpty()) {
            return NotOurs.essay();
        }
        if (answers.startsWith("#")) {
            return numeric(answers.slice(1), usual);
        }
        if (answers.startsWith(">") && BEGINS_ORDERING.matcher(answers.raw()).lookingAt()) {
            return ordering(answers, usual);
        }
        if (answers.has("~")) {
            return choice(answers, usual);
        }
        if (answers.has("=") && answers.has("->")) {
            List<GiftText> pieces = pieces(answers);
            return pieces.size() > Limits.ANSWERS ? Limits.tooManyAnswers() : matching(pieces, usual);
        }
        int comment = answers.indexOf("#");
        String word = (comment > 0 ? answers.slice(0, comment) : answers).strip().plain();
        return switch (word) {
            case "T", "TRUE" -> trueFalse(true, answers, usual);
            case "F", "FALSE" -> trueFalse(false, answers, usual);
            default -> {
                List<GiftText> pieces = pieces(answers);
                yield pieces.size() > Limits.ANSWERS ? Limits.tooManyAnswers() : typed(pieces, usual);
            }
        };
    }

    /** First stands what is told to who is wrong, then what is told to who is right. */
    private static ForeignTask trueFalse(boolean right, GiftText answers, Markup usual) {
        List<GiftText> pieces = answers.split("#", 3);
        MarkedText whenWrong = marked(pieces.size() > 1 ? pieces.get(1) : GiftText.of(""), usual);
        MarkedText whenRight = marked(pieces.size() > 2 ? pieces.get(2) : GiftText.of(""), usual);
        return new ForeignTask.TrueFalse(right, right ? whenRight : whenWrong, right ? whenWrong : whenRight);
    }

    private static ForeignTask choice(GiftText answers, Markup usual) {
        List<ForeignAnswer> options = new ArrayList<>();
        boolean single = answers.has("=");
        int begin = 0;
        while (begin < answers.length()) {
            int next = answers.indexOfAny("~=", begin + 1);
            GiftText piece = answers.slice(begin, next).strip();
            boolean right = piece.startsWith("=");
            GiftText body = right || piece.startsWith("~") ? piece.slice(1).strip() : piece;
            if (!body.isEmpty()) {
                options.add(answer(body, right ? ALL : BigDecimal.ZERO, usual));
            }
            if (options.size() > Limits.ANSWERS) {
                return Limits.tooManyAnswers();
            }
            begin = next;
        }
        return new ForeignTask.Choice(!single, options, false);
    }

    /** What it counts if that is written, the text, and after a hash what is told to who chooses it. */
    private static ForeignAnswer answer(GiftText written, BigDecimal usualPercent, Markup usual) {
        GiftText body = written;
        BigDecimal percent = usualPercent;
        Optional<Matcher> weight = weight(body);
        if (weight.isPresent()) {
            percent = new BigDecimal(weight.get().group(1));
            body = body.slice(weight.get().end()).strip();
        }
        List<GiftText> pieces = body.split("#", 2);
        return new ForeignAnswer(marked(pieces.getFirst(), usual), percent,
                pieces.size() > 1 ? marked(pieces.getLast(), usual) : new MarkedText(usual, ""));
    }

    private static Optional<Matcher> weight(GiftText body) {
        if (!body.startsWith("%")) {
            return Optional.empty();
        }
        Matcher matcher = WEIGHT.matcher(body.head(24));
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static List<GiftText> pieces(GiftText answers) {
        return answers.split("=", Limits.ANSWERS + 2).stream().map(GiftText::strip).filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static ForeignTask matching(List<GiftText> pieces, Markup usual) {
        List<ForeignPair> pairs = new ArrayList<>();
        for (GiftText piece : pieces) {
            int arrow = piece.indexOf("->");
            if (arrow < 0) {
                return new ForeignTask.Broken("Câu nối: mỗi cặp phải viết dạng =vế trái -> vế phải.");
            }
            pairs.add(new ForeignPair(marked(piece.slice(0, arrow), usual),
                    MarkedText.plain(piece.slice(arrow + 2).plain().strip())));
        }
        return new ForeignTask.Matching(pairs);
    }

    private static ForeignTask typed(List<GiftText> pieces, Markup usual) {
        List<ForeignAnswer> accepted = new ArrayList<>();
        for (GiftText piece : pieces) {
            accepted.add(answer(piece, ALL, usual));
        }
        return new ForeignTask.Typed(accepted, false);
    }

    private static ForeignTask ordering(GiftText answers, Markup usual) {
        Matcher head = ORDERING.matcher(answers.raw());
        if (!head.matches()) {
            return new ForeignTask.Broken("Không đọc được câu sắp xếp. Dòng đầu viết như "
                    + "{>3 ALL VERTICAL ABSOLUTE_POSITION, rồi mỗi ý một dòng.");
        }
        List<MarkedText> items = answers.slice(head.start(2)).split("\n", Limits.ANSWERS + 2).stream()
                .map(line -> marked(line, usual)).filter(item -> !item.isEmpty()).toList();
        return items.size() > Limits.ANSWERS
                ? Limits.tooManyAnswers()
                : new ForeignTask.Ordering(items,
                        head.group(1).equalsIgnoreCase("ALL_OR_NOTHING") ? Credit.ALL_OR_NOTHING : Credit.PARTIAL);
    }

    private static ForeignTask numeric(GiftText written, Markup usual) {
        int wrong = written.indexOf("~");
        MarkedText whenWrong = MarkedText.NONE;
        GiftText answers = written;
        if (wrong >= 0) {
            List<GiftText> pieces = written.slice(wrong + 1).split("#", 2);
            whenWrong = pieces.size() > 1 ? marked(pieces.getLast(), usual) : whenWrong;
            answers = written.slice(0, wrong);
        }
        List<ForeignNumber> numbers = new ArrayList<>();
        List<GiftText> pieces = pieces(answers);
        if (pieces.size() > Limits.ANSWERS) {
            return Limits.tooManyAnswers();
        }
        for (GiftText piece : pieces) {
            ForeignAnswer answer = answer(piece, ALL, usual);
            if (answer.percent().signum() == 0 && ANY_NUMBER.matcher(answer.text().text()).matches()) {
                whenWrong = answer.feedback();
                continue;
            }
            Optional<ForeignNumber> number = number(answer);
            if (number.isEmpty()) {
                return new ForeignTask.Broken("Không đọc được con số “" + Limits.shortened(answer.text().text())
                        + "”. Viết như 15, 3:0.5 hoặc 1..5.");
            }
            numbers.add(number.get());
        }
        return new ForeignTask.Numeric(numbers, "", whenWrong);
    }

    private static Optional<ForeignNumber> number(ForeignAnswer answer) {
        String text = answer.text().text();
        int range = text.indexOf("..");
        int colon = text.indexOf(':');
        if (range > 0) {
            Optional<BigDecimal> low = decimal(text.substring(0, range));
            Optional<BigDecimal> high = decimal(text.substring(range + 2));
            if (low.isEmpty() || high.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal half = new BigDecimal("0.5");
            return Optional.of(new ForeignNumber(plain(low.get().add(high.get()).multiply(half)),
                    plain(high.get().subtract(low.get()).abs().multiply(half)), answer.percent(), answer.feedback()));
        }
        Optional<BigDecimal> number = decimal(colon > 0 ? text.substring(0, colon) : text);
        Optional<BigDecimal> tolerance = decimal(colon > 0 ? text.substring(colon + 1) : "0");
        return number.isEmpty() || tolerance.isEmpty()
                ? Optional.empty()
                : Optional.of(new ForeignNumber(number.get(), tolerance.get().abs(), answer.percent(),
                        answer.feedback()));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** @return the number; empty when it is none, or so long that nobody could mean it */
    static Optional<BigDecimal> decimal(String text) {
        String bare = text.strip().replace(',', '.');
        return NUMBER.matcher(bare).matches() && bare.chars().anyMatch(Character::isDigit)
                ? Optional.of(new BigDecimal(bare))
                : Optional.empty();
    }
}
