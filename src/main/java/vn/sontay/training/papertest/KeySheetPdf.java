package vn.sontay.training.papertest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.question.AskedQuestion;
import vn.sontay.training.question.Fields;
import vn.sontay.training.question.Question;
import vn.sontay.training.question.QuestionHtml;
import vn.sontay.training.question.Response;
import vn.sontay.training.question.Shuffle;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperWords;

/** The keys of a print's variants, for the trainer: each from a page of its own on. */
final class KeySheetPdf {

    private static final PaperWords WORDS = PaperWords.beside(KeySheetPdf.class);
    private static final float NUMBER = 36;
    private static final float KEY = 150;
    private static final float QUESTION = Sheet.WIDTH - NUMBER - KEY;
    private static final int LONGEST = 160;

    private KeySheetPdf() {
    }

    static byte[] render(PaperHead head, List<PrintedTest> variants) {
        PrintedVariant first = variants.getFirst().variant();
        PaperFile file = new PaperFile(Sheet.PAGE, WORDS.text("key.title", head.title()) + " - " + head.classTitle(),
                first.heldOn());
        PaperFlow flow = new PaperFlow(file, Sheet.PAGE, head.demo());
        for (PrintedTest test : variants) {
            if (test.variant().variant() > 1) {
                flow.toNextPage();
            }
            String about = head.classTitle()
                    + (first.heldOn() == null ? "" : ", " + Dates.day(first.heldOn()));
            flow.addText(PaperWords.capitals(WORDS.text("key.title", head.title())), Sheet.TITLE).addText(
                    WORDS.text("variant", test.variant().variant()) + " – " + test.variant().code(), Sheet.TITLE.at(13))
                    .addText(about, Sheet.TEXT.centred()).gap(8)
                    .addText(WORDS.text("key.line", test.line().write(models(test))), Sheet.BOLD)
                    .addText(WORDS.text("key.secret"), Sheet.HINT).gap(8);
            new ListTable(List.of(new ListTable.Column(WORDS.text("key.number"), NUMBER, Align.CENTRE),
                    new ListTable.Column(WORDS.text("key.key"), KEY, Align.LEFT),
                    new ListTable.Column(WORDS.text("key.question"), QUESTION, Align.LEFT)), 11, 16)
                    .draw(flow, rows(test), 0);
        }
        return file.finishRepeatably();
    }

    private static Map<Integer, Response> models(PrintedTest test) {
        Map<Integer, Response> models = new HashMap<>();
        for (int i = 0; i < test.questions().size(); i++) {
            models.put(i + 1, test.questions().get(i).task().model());
        }
        return models;
    }

    private static List<List<String>> rows(PrintedTest test) {
        List<PaperItem> explained = new ArrayList<>();
        List<AskedQuestion> questions = new ArrayList<>();
        for (int i = 0; i < test.questions().size(); i++) {
            Question question = test.questions().get(i);
            questions.add(AskedQuestion.explained(i + 1, question, question.task().model(),
                    Shuffle.of(test.variant().seed())));
        }
        explained.addAll(PaperItem.of(questions));
        List<List<String>> rows = new ArrayList<>();
        for (PaperItem item : explained) {
            Question question = test.questions().get(item.ordinal() - 1);
            rows.add(List.of(item.label(), key(item, question), asked(item, questions.get(item.ordinal() - 1))));
        }
        return rows;
    }

    /** All that is right where it is typed, else the sign or word of an answer line. */
    private static String key(PaperItem item, Question question) {
        return item.fields() instanceof Fields.Typed typed
                ? (typed.right() + " " + typed.unit()).strip()
                : AnswerLine.token(item, question.task().model());
    }

    private static String asked(PaperItem item, AskedQuestion question) {
        String text = item.part() >= 0 && question.fields() instanceof Fields.Parts parts
                ? parts.parts().get(item.part()).text()
                : question.text();
        String words = question.isHtml() ? QuestionHtml.words(text) : text;
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
