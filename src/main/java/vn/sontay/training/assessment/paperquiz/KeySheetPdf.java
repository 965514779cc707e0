package vn.sontay.training.assessment.paperquiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.CorrectionKind;
import vn.sontay.training.assessment.question.Fields;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.Shuffle;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperWords;

/** The keys of a print's variants as they hold now, corrected since or not, for the trainer: each from a page of its own on. */
final class KeySheetPdf {

    private static final PaperWords WORDS = PaperWords.beside(KeySheetPdf.class);
    private static final float NUMBER = 36;
    private static final float KEY = 150;
    private static final float QUESTION = Sheet.WIDTH - NUMBER - KEY;
    private static final int LONGEST = 160;

    private KeySheetPdf() {
    }

    /** @param inForce by what the printed questions are marked now, by archive id */
    static byte[] render(PaperHead head, List<PrintedQuiz> variants, Map<Long, MarkingKey> inForce) {
        PrintedVariant first = variants.getFirst().variant();
        PaperFile file = new PaperFile(Sheet.PAGE, WORDS.text("key.title", head.title()) + " - " + head.classTitle());
        PaperFlow flow = new PaperFlow(file, Sheet.PAGE, head.demo());
        for (PrintedQuiz quiz : variants) {
            List<MarkingKey> keys = quiz.variant().questionIds().stream()
                    .map(id -> Objects.requireNonNull(inForce.get(id))).toList();
            if (quiz.variant().variant() > 1) {
                flow.toNextPage();
            }
            String about = head.classTitle()
                    + (first.heldOn() == null ? "" : ", " + Dates.day(first.heldOn()));
            flow.addText(PaperWords.capitals(WORDS.text("key.title", head.title())), Sheet.TITLE).addText(
                    WORDS.text("variant", quiz.variant().variant()) + " – " + quiz.variant().code(), Sheet.TITLE.at(13))
                    .addText(about, Sheet.TEXT.centred()).gap(8)
                    .addText(WORDS.text("key.line", quiz.line().write(models(keys))), Sheet.BOLD)
                    .addText(WORDS.text("key.secret"), Sheet.HINT);
            String corrected = corrected(keys);
            if (!corrected.isEmpty()) {
                flow.addText(WORDS.text("key.corrected", corrected), Sheet.HINT);
            }
            flow.gap(8);
            new ListTable(List.of(new ListTable.Column(WORDS.text("key.number"), NUMBER, Align.CENTRE),
                    new ListTable.Column(WORDS.text("key.key"), KEY, Align.LEFT),
                    new ListTable.Column(WORDS.text("key.question"), QUESTION, Align.LEFT)), 11, 16)
                    .draw(flow, rows(quiz, keys), 0);
        }
        return file.finishRepeatably();
    }

    private static Map<Integer, Response> models(List<MarkingKey> keys) {
        Map<Integer, Response> models = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            models.put(i + 1, keys.get(i).marked().task().model());
        }
        return models;
    }

    /** @return the numbers of the questions whose key was corrected after the print, or empty */
    private static String corrected(List<MarkingKey> keys) {
        return IntStream.range(0, keys.size()).filter(i -> keys.get(i).ordinal() > 0)
                .mapToObj(i -> String.valueOf(i + 1)).collect(Collectors.joining(", "));
    }

    private static List<List<String>> rows(PrintedQuiz quiz, List<MarkingKey> keys) {
        List<AskedQuestion> explained = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Question marked = keys.get(i).marked();
            explained.add(AskedQuestion.explained(i + 1, marked, marked.task().model(),
                    Shuffle.of(quiz.variant().seed())));
        }
        List<List<String>> rows = new ArrayList<>();
        for (PaperItem item : PaperItem.of(explained)) {
            int place = item.ordinal() - 1;
            rows.add(List.of(item.label(), key(item, keys.get(place)), asked(item, explained.get(place))));
        }
        return rows;
    }

    /** What holds for everybody, else all that is right where it is typed, else the sign or word of an answer line. */
    private static String key(PaperItem item, MarkingKey key) {
        @Nullable
        CorrectionKind kind = key.kind();
        if (kind == CorrectionKind.DROPPED || kind == CorrectionKind.FULL_MARKS) {
            return WORDS.text(kind == CorrectionKind.DROPPED ? "key.dropped" : "key.fullMarks");
        }
        return item.fields() instanceof Fields.Typed typed
                ? (typed.right() + " " + typed.unit()).strip()
                : AnswerLine.token(item, key.marked().task().model());
    }

    private static String asked(PaperItem item, AskedQuestion question) {
        String text = item.part() >= 0 && question.fields() instanceof Fields.Parts parts
                ? parts.parts().get(item.part()).text()
                : question.text();
        String words = question.isHtml() ? QuestionHtml.words(text) : text;
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
