package vn.sontay.training.assessment.interchange;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.sheet.SafeXml;

/** Reads Moodle XML: pictures come along as part of the text they stand in. */
final class MoodleXmlReader {

    private static final String FILE = "file";
    private static final String TEXT = "text";
    private static final String ANSWER = "answer";
    private static final String FEEDBACK = "feedback";
    private static final String FRACTION = "fraction";
    private static final BigDecimal ALL = new BigDecimal("100");
    private static final Pattern DECLARED = Pattern
            .compile("\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");
    private static final Set<String> ENCODINGS = Set.of("utf-8", "utf8", "utf-16", "us-ascii");
    private static final Set<String> NO = Set.of("false", "0");

    private final List<ForeignQuestion> questions = new ArrayList<>();
    private String category = "";

    private MoodleXmlReader() {
    }

    /** @throws RuleException when it is no Moodle XML, or XML that isn't read here */
    static List<ForeignQuestion> read(String text) {
        MoodleXmlReader reader = new MoodleXmlReader();
        Matcher declared = DECLARED.matcher(text);
        if (declared.lookingAt() && !ENCODINGS.contains(declared.group(1).toLowerCase(Locale.ROOT))) {
            throw RuleException.at(FILE, "interchange.xmlEncoding", declared.group(1));
        }
        try {
            reader.readAll(SafeXml.reader(new StringReader(text.stripLeading())));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw RuleException.at(FILE, "interchange.brokenXml", String.valueOf(line));
        }
        return reader.questions;
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        boolean begun = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw RuleException.at(FILE, "interchange.xmlEntities",
                        String.valueOf(xml.getLocation().getLineNumber()));
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!begun && !xml.getLocalName().equals("quiz")) {
                    throw RuleException.at(FILE, "interchange.notMoodleXml");
                }
                if (begun) {
                    element(XmlNode.read(xml));
                }
                begun = true;
            }
        }
    }

    private void element(XmlNode node) {
        if (!node.name().equals("question")) {
            return;
        }
        String type = node.attribute("type");
        if (type.equals("category")) {
            category = node.wrappedTextOf("category");
            return;
        }
        Limits.requireRoom(questions.size());
        List<String> tags = node.first("tags").map(all -> all.all("tag")).orElse(List.of()).stream()
                .map(tag -> tag.textOf(TEXT)).filter(tag -> !tag.isEmpty()).limit(Limits.TAGS).toList();
        Map<String, String> own = new LinkedHashMap<>(OwnTags.read(tags));
        String source = node.wrappedTextOf(OwnTags.SOURCE);
        if (!source.isEmpty()) {
            own.put(OwnTags.SOURCE, source);
        }
        MarkedText text = MarkedText.NONE;
        MarkedText general = MarkedText.NONE;
        ForeignTask task;
        try {
            text = marked(node.first("questiontext"), Markup.HTML);
            general = marked(node.first("generalfeedback"), Markup.HTML);
            refuseOldPicture(node);
            task = task(type, node, text.markup());
            if (!(task instanceof ForeignTask.NotOurs) && node.hasElementsIn(TEXT)) {
                task = new ForeignTask.Broken("Chữ có thẻ (như <b>) phải nằm trong CDATA, hoặc viết < thành &lt;; "
                        + "nếu không, chữ trong thẻ bị mất.");
            }
        } catch (RefusedQuestion e) {
            task = e.isBroken() ? new ForeignTask.Broken(e.reason()) : new ForeignTask.NotOurs(type, e.reason());
        }
        questions.add(new ForeignQuestion(node.line(), node.wrappedTextOf("name"), category, node.textOf("idnumber"),
                OwnTags.others(tags), own, text, task, general, notes(node)));
    }

    private static List<String> notes(XmlNode node) {
        List<String> notes = new ArrayList<>();
        if (NO.contains(node.textOf("shuffleanswers").toLowerCase(Locale.ROOT))) {
            notes.add("Câu gốc giữ nguyên thứ tự phương án; bài kiểm tra ở đây xáo trộn. Nếu lời câu dựa vào thứ tự, "
                    + "anh/chị sửa lại.");
        }
        if (node.all("hint").stream().anyMatch(hint -> !hint.textOf(TEXT).isEmpty())) {
            notes.add("Gợi ý giữa các lần thử (hint) không mang theo được.");
        }
        return notes;
    }

    /** Before Moodle 2 a picture stood beside the question, in no place of its text. */
    private static void refuseOldPicture(XmlNode node) throws RefusedQuestion {
        if (!node.textOf("image").isEmpty() || !node.textOf("image_base64").isEmpty()) {
            throw RefusedQuestion.notOurs("Câu kèm hình theo cách của Moodle cũ (image). Đặt hình vào lời câu trong "
                    + "Moodle rồi xuất lại.");
        }
    }

    private static ForeignTask task(String type, XmlNode node, Markup usual) throws RefusedQuestion {
        return switch (type) {
            case "multichoice" -> new ForeignTask.Choice(
                    NO.contains(node.textOf("single").toLowerCase(Locale.ROOT)),
                    answers(node, usual), false);
            case "multichoiceset" -> new ForeignTask.Choice(true, answers(node, usual), true);
            case "truefalse" -> trueFalse(node);
            case "shortanswer" -> new ForeignTask.Typed(typed(node), node.textOf("usecase").equals("1"));
            case "numerical" -> numeric(node);
            case "matching", "match" -> matching(node);
            case "ordering" -> ordering(node, usual);
            default -> NotOurs.of(type);
        };
    }

    private static List<ForeignAnswer> answers(XmlNode node, Markup usual) throws RefusedQuestion {
        List<ForeignAnswer> answers = new ArrayList<>();
        for (XmlNode answer : node.all(ANSWER)) {
            MarkedText text = marked(Optional.of(answer), usual);
            if (!text.isEmpty()) {
                answers.add(new ForeignAnswer(text, fraction(answer), marked(answer.first(FEEDBACK), Markup.HTML)));
            }
        }
        return answers;
    }

    /** What is typed is compared as characters, whatever the file says. */
    private static List<ForeignAnswer> typed(XmlNode node) throws RefusedQuestion {
        List<ForeignAnswer> answers = new ArrayList<>();
        for (XmlNode answer : node.all(ANSWER)) {
            answers.add(new ForeignAnswer(MarkedText.plain(answer.textOf(TEXT)), fraction(answer),
                    marked(answer.first(FEEDBACK), Markup.HTML)));
        }
        return answers;
    }

    private static BigDecimal fraction(XmlNode answer) throws RefusedQuestion {
        String written = answer.attribute(FRACTION).strip();
        return written.isEmpty()
                ? BigDecimal.ZERO
                : GiftReader.decimal(written).orElseThrow(() -> RefusedQuestion
                        .broken("Không đọc được phần trăm điểm “" + Limits.shortened(written) + "”."));
    }

    private static ForeignTask trueFalse(XmlNode node) throws RefusedQuestion {
        Map<Boolean, MarkedText> feedbacks = new HashMap<>();
        Set<Boolean> right = new HashSet<>();
        for (XmlNode answer : node.all(ANSWER)) {
            boolean isTrue = isTrue(answer, feedbacks.isEmpty());
            if (feedbacks.put(isTrue, marked(answer.first(FEEDBACK), Markup.HTML)) != null) {
                return new ForeignTask.Broken("Câu đúng/sai phải có một ý Đúng và một ý Sai.");
            }
            if (fraction(answer).compareTo(ALL) == 0) {
                right.add(isTrue);
            }
        }
        return right.size() == 1
                ? new ForeignTask.TrueFalse(right.contains(true), feedbacks.getOrDefault(true, MarkedText.NONE),
                        feedbacks.getOrDefault(false, MarkedText.NONE))
                : new ForeignTask.Broken("Câu đúng/sai phải có một ý được 100%.");
    }

    /** Moodle's own rule for words that it doesn't know: the first answer is the true one. */
    private static boolean isTrue(XmlNode answer, boolean first) {
        return SheetWords.TRUTH.name(QuestionHtml.words(answer.textOf(TEXT))).map("true"::equals).orElse(first);
    }

    private static ForeignTask numeric(XmlNode node) throws RefusedQuestion {
        List<ForeignNumber> numbers = new ArrayList<>();
        MarkedText whenWrong = MarkedText.NONE;
        for (XmlNode answer : node.all(ANSWER)) {
            String written = answer.textOf(TEXT);
            MarkedText feedback = marked(answer.first(FEEDBACK), Markup.HTML);
            if (written.equals("*")) {
                whenWrong = feedback;
                continue;
            }
            String tolerance = answer.textOf("tolerance");
            numbers.add(new ForeignNumber(number(written), number(tolerance.isEmpty() ? "0" : tolerance).abs(),
                    fraction(answer), feedback));
        }
        List<XmlNode> units = node.first("units").map(all -> all.all("unit")).orElse(List.of());
        boolean plain = units.isEmpty() || units.size() == 1
                && number(units.getFirst().textOf("multiplier")).compareTo(BigDecimal.ONE) == 0;
        return plain
                ? new ForeignTask.Numeric(numbers, units.isEmpty() ? "" : units.getFirst().textOf("unit_name"),
                        whenWrong)
                : new ForeignTask.NotOurs("numerical", "Câu số dùng nhiều đơn vị đo; ngân hàng chỉ nhận một đơn vị.");
    }

    private static BigDecimal number(String written) throws RefusedQuestion {
        return GiftReader.decimal(written).orElseThrow(
                () -> RefusedQuestion.broken("Không đọc được con số “" + Limits.shortened(written) + "”."));
    }

    private static ForeignTask matching(XmlNode node) throws RefusedQuestion {
        List<ForeignPair> pairs = new ArrayList<>();
        for (XmlNode pair : node.all("subquestion")) {
            String answer = pair.wrappedTextOf(ANSWER);
            MarkedText prompt = marked(Optional.of(pair), Markup.HTML);
            if (!prompt.isEmpty() || !answer.isEmpty()) {
                pairs.add(new ForeignPair(prompt, MarkedText.plain(answer)));
            }
        }
        return new ForeignTask.Matching(pairs);
    }

    private static ForeignTask ordering(XmlNode node, Markup usual) throws RefusedQuestion {
        List<MarkedText> items = answers(node, usual).stream().map(ForeignAnswer::text).toList();
        return new ForeignTask.Ordering(items, node.textOf("gradingtype").equalsIgnoreCase("ALL_OR_NOTHING")
                ? Credit.ALL_OR_NOTHING
                : Credit.PARTIAL);
    }

    private static MarkedText marked(Optional<XmlNode> node, Markup usual) throws RefusedQuestion {
        if (node.isEmpty()) {
            return MarkedText.NONE;
        }
        Markup markup = Markup.ofMoodleXml(node.get().attribute("format"), usual);
        String text = node.get().textOf(TEXT);
        return new MarkedText(markup,
                markup != Markup.PLAIN && text.contains(MoodleFiles.PLACE)
                        ? MoodleFiles.shown(text, node.get().all(FILE))
                        : text);
    }
}
