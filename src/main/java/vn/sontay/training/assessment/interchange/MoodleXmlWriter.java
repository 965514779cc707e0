package vn.sontay.training.assessment.interchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Encoding;
import vn.sontay.training.assessment.question.AcceptedNumber;
import vn.sontay.training.assessment.question.AcceptedText;
import vn.sontay.training.assessment.question.Care;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.MatchingTask;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.assessment.question.Option;
import vn.sontay.training.assessment.question.OrderingTask;
import vn.sontay.training.assessment.question.Pair;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.assessment.question.TextFormat;

/** Writes questions as Moodle XML; pictures as files beside the text they stand in. */
final class MoodleXmlWriter {

    static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n";
    static final String END = "</quiz>\n";

    private static final Pattern PICTURE = Pattern.compile("src=\"(data:image/([a-z]+);base64,[^\"]*)\"");
    private static final BigDecimal ALL = new BigDecimal("100");

    private final Question question;
    private final String format;
    private final StringBuilder out = new StringBuilder();
    private int pictures;

    private MoodleXmlWriter(Question question) {
        this.question = question;
        this.format = question.format() == TextFormat.HTML ? "html" : "plain_text";
    }

    /** @return what puts the questions after it in that category */
    static String category(String path) {
        return "<question type=\"category\"><category><text>" + escaped(path) + "</text></category></question>\n";
    }

    /** @return the element of the question; empty for a type that Moodle doesn't know */
    static Optional<String> write(Question question) {
        return question.task() instanceof ScenarioTask
                ? Optional.empty()
                : Optional.of(new MoodleXmlWriter(question).written());
    }

    private String written() {
        out.append("<question type=\"").append(type()).append("\">\n");
        plain("name", question.code());
        text("questiontext", question.text());
        text("generalfeedback", question.explanation());
        element("defaultgrade", "1");
        element("idnumber", question.code());
        switch (question.task()) {
            case ChoiceTask choice -> choice(choice);
            case MatchingTask matching -> matching(matching);
            case OrderingTask ordering -> ordering(ordering);
            case ShortAnswerTask typed -> typed(typed);
            case NumericTask numeric -> numeric(numeric);
            case ScenarioTask scenario -> throw new IllegalStateException();
        }
        out.append("<tags>");
        OwnTags.of(question).forEach(tag -> plain("tag", tag));
        out.append("</tags>\n");
        plain(OwnTags.SOURCE, question.source());
        return out.append("</question>\n").toString();
    }

    private String type() {
        return switch (question.type()) {
            case SINGLE, MULTIPLE -> "multichoice";
            case TRUE_FALSE -> "truefalse";
            case MATCHING -> "matching";
            case ORDERING -> "ordering";
            case SHORT -> "shortanswer";
            case NUMERIC -> "numerical";
            case SCENARIO -> throw new IllegalStateException();
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    private void plain(String name, String text) {
        out.append('<').append(name).append("><text>").append(escaped(text)).append("</text></").append(name)
                .append(">\n");
    }

    private void text(String name, String text) {
        out.append('<').append(name).append(" format=\"").append(format).append("\">");
        textAndFiles(text);
        out.append("</").append(name).append(">\n");
    }

    private void textAndFiles(String text) {
        StringBuilder files = new StringBuilder();
        StringBuilder shown = new StringBuilder();
        Matcher picture = PICTURE.matcher(text);
        while (question.format() == TextFormat.HTML && picture.find()) {
            String name = "hinh-" + ++pictures + "." + picture.group(2);
            String address = Encoding.decodeHtml(picture.group(1), true);
            files.append("<file name=\"").append(name).append("\" path=\"/\" encoding=\"base64\">")
                    .append(escaped(address.substring(address.indexOf(',') + 1))).append("</file>");
            picture.appendReplacement(shown, Matcher.quoteReplacement("src=\"@@PLUGINFILE@@/" + name + "\""));
        }
        picture.appendTail(shown);
        out.append("<text>").append(escaped(files.isEmpty() ? text : shown.toString())).append("</text>").append(files);
    }

    private void answer(String fraction, String text, String feedback, String more) {
        out.append("<answer fraction=\"").append(fraction).append("\" format=\"").append(format).append("\">");
        textAndFiles(text);
        text("feedback", feedback);
        out.append(more).append("</answer>\n");
    }

    private void bareAnswer(BigDecimal percent, String text, String feedback, String more) {
        out.append("<answer fraction=\"").append(percent.toPlainString())
                .append("\" format=\"moodle_auto_format\"><text>")
                .append(escaped(text)).append("</text>");
        text("feedback", feedback);
        out.append(more).append("</answer>\n");
    }

    private void trueFalse(ChoiceTask choice) {
        choice.options().forEach(option -> bareAnswer(
                choice.key().contains(option.letter()) ? ALL : BigDecimal.ZERO, option.letter(), option.feedback(),
                ""));
    }

    private void choice(ChoiceTask choice) {
        if (choice.type() == QuestionType.TRUE_FALSE) {
            trueFalse(choice);
            return;
        }
        element("single", String.valueOf(!choice.multiple()));
        element("shuffleanswers", "true");
        element("answernumbering", "ABCD");
        for (Option option : choice.options()) {
            answer(Shares.written(choice, option).toPlainString(), option.text(), option.feedback(), "");
        }
    }

    private void matching(MatchingTask matching) {
        element("shuffleanswers", "true");
        for (Pair pair : matching.pairs()) {
            subquestion(pair.prompt(), pair.answer());
        }
        matching.extras().forEach(extra -> subquestion("", extra));
    }

    private void subquestion(String prompt, String answer) {
        out.append("<subquestion format=\"").append(format).append("\">");
        textAndFiles(prompt);
        plain("answer", PlainAnswers.written(answer, question.format()));
        out.append("</subquestion>\n");
    }

    private void ordering(OrderingTask ordering) {
        element("layouttype", "VERTICAL");
        element("selecttype", "ALL");
        element("selectcount", String.valueOf(ordering.items().size()));
        element("gradingtype",
                ordering.credit() == Credit.ALL_OR_NOTHING ? "ALL_OR_NOTHING" : "ABSOLUTE_POSITION");
        List<String> items = ordering.items();
        for (int i = 0; i < items.size(); i++) {
            answer(String.valueOf(i + 1), items.get(i), "", "");
        }
    }

    private void typed(ShortAnswerTask typed) {
        element("usecase", typed.care().contains(Care.CASE) ? "1" : "0");
        for (AcceptedText answer : typed.answers()) {
            bareAnswer(answer.percent(), answer.text(), answer.feedback(), "");
        }
    }

    private void numeric(NumericTask numeric) {
        for (AcceptedNumber answer : numeric.answers()) {
            bareAnswer(answer.percent(), answer.number().toPlainString(), answer.feedback(),
                    "<tolerance>" + answer.tolerance().toPlainString() + "</tolerance>");
        }
        if (!numeric.unit().isEmpty()) {
            out.append("<units><unit><multiplier>1</multiplier><unit_name>").append(escaped(numeric.unit()))
                    .append("</unit_name></unit></units>\n");
        }
    }
}
