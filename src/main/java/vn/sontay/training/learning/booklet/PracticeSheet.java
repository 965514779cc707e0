package vn.sontay.training.learning.booklet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.learning.curriculum.DiaryRule;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.learning.curriculum.LessonDocument.Run;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.learning.typesetting.Density;
import vn.sontay.training.learning.typesetting.Look;
import vn.sontay.training.learning.typesetting.QuestionSetter;
import vn.sontay.training.learning.typesetting.Stroke;
import vn.sontay.training.learning.typesetting.TableSetter;
import vn.sontay.training.learning.typesetting.TextSetter;
import vn.sontay.training.shared.paper.Below;
import vn.sontay.training.shared.paper.Beside;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Gap;
import vn.sontay.training.shared.paper.Pages;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TaggedPart;
import vn.sontay.training.shared.paper.Tags;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** One practice task as a sheet to be filled in by hand and signed. */
final class PracticeSheet {

    private static final PaperWords WORDS = PaperWords.beside(PracticeSheet.class);
    private static final float WIDTH = Look.WIDTH;
    private static final float LINE = 24;
    private static final float SIGNATURE = 62;
    private static final int LEAST_LINES = 2;
    /** As many as fill a page. */
    private static final int DIARY_ROWS = 15;
    private static final List<Float> DIARY_COLUMNS = Stream.of(0.06f, 0.16f, 0.28f, 0.22f, 0.14f, 0.14f)
            .map(share -> share * WIDTH).toList();
    private static final TextSetter TEXT = Density.USUAL.text();

    private final PracticeTask task;
    private final int number;
    private final String lesson;

    /**
     * A sheet.
     *
     * @param number in the booklet, from 1
     * @param lesson the lesson it belongs to by name; empty where it belongs to none
     */
    PracticeSheet(PracticeTask task, int number, String lesson) {
        this.task = task;
        this.number = number;
        this.lesson = lesson;
    }

    /** What stands in the list of contents and above each page. */
    static String name(PracticeTask task, int number) {
        return WORDS.text("sheet.named", number, task.title());
    }

    /** Lays the sheet out; lines to write on fill its last page. */
    void layOut(Pages pages) {
        pages.chapter(name(task, number)).add(strips());
        List<Strip> end = signatures();
        float free = pages.room() - end.getFirst().gap() - end.getFirst().block().height();
        Block title = subheading(TextBlock.wrap(WORDS.text("sheet.notes"), Look.HEADING, WIDTH));
        int lines = (int) ((free - Look.PART_GAP - title.height()) / LINE);
        if (lines >= LEAST_LINES) {
            List<Strip> notes = new ArrayList<>();
            notes.add(Strip.of(title).below(Look.PART_GAP).kept());
            for (int i = 0; i < lines; i++) {
                notes.add(Strip.of(Stroke.toWriteOn(LINE, WIDTH)));
            }
            pages.add(notes);
        }
        pages.add(end);
        DiaryRule diary = task.diary();
        if (diary != null) {
            pages.chapter(name(task, number)).add(diary(diary));
        }
    }

    private List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(TextBlock.wrap(WORDS.text("sheet", number), Look.LABEL, WIDTH)).kept());
        strips.add(
                Strip.of(new TaggedPart(Tags.HEADING).piece(TextBlock.wrap(task.title(), Look.CHAPTER.at(18), WIDTH)))
                        .below(2).kept().marked(1,
                                name(task, number)));
        strips.add(Strip.of(new Stroke(6, 60, 2.2f, Look.GOLD, false)).kept());
        if (!lesson.isEmpty()) {
            strips.addAll(TEXT.strips(List.of(TEXT.italic(WORDS.text("sheet.lesson", lesson))), WIDTH,
                    Look.PARAGRAPH_GAP));
        }
        strips.add(Strip.of(fields("sheet.name", "sheet.date", 0.68f)).below(6));
        strips.add(Strip.of(fields("sheet.unit", "sheet.class", 0.6f)));
        strips.add(
                Strip.of(subheading(TextBlock.wrap(WORDS.text("sheet.task"), Look.SECTION, WIDTH))).below(14).kept());
        strips.addAll(TEXT.strips(List.of(TEXT.plain(task.task())), WIDTH, 4));
        if (!task.checklist().isEmpty()) {
            strips.add(Strip.of(subheading(TextBlock.wrap(WORDS.text("sheet.checklist"), Look.SECTION, WIDTH)))
                    .below(12).kept());
            task.checklist()
                    .forEach(each -> strips.addAll(QuestionSetter.ticked(TEXT, each, WIDTH, Look.ITEM_GAP + 1)));
        }
        return strips;
    }

    /** An empty table for what was done where, day by day; never a name of those who were helped. */
    private static List<Strip> diary(DiaryRule rule) {
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(subheading(TextBlock.wrap(WORDS.text("diary"), Look.SECTION, WIDTH))).kept());
        strips.add(Strip.of(field("sheet.name", WIDTH)));
        strips.addAll(TEXT.strips(List.of(TEXT.bold(WORDS.text("diary.private")),
                TEXT.plain(" " + WORDS.text("diary.rule", rule.days(), rule.least()))), WIDTH, 4));
        List<List<Run>> header = new ArrayList<>();
        for (String word : WORDS.text("diary.columns").split(";")) {
            header.add(List.of(new Run(word.strip(), false, false, false, "")));
        }
        List<List<List<Run>>> rows = new ArrayList<>();
        for (int row = 1; row <= DIARY_ROWS; row++) {
            // a line break makes the row high enough to write in
            rows.add(List.of(List.of(new Run(row + "\n ", false, false, false, ""))));
        }
        strips.addAll(new TableSetter(new LessonDocument.Table(header, rows), DIARY_COLUMNS).strips());
        return strips;
    }

    private static Block subheading(Block words) {
        return new TaggedPart(Tags.SUBHEADING).piece(words);
    }

    /** Two words with room to write after them. */
    private static Block fields(String first, String second, float share) {
        float left = WIDTH * share;
        return Beside.of(field(first, left - 10), field(second, WIDTH - left), left);
    }

    private static Block field(String key, float width) {
        Block words = TEXT.lines(List.of(TEXT.plain(WORDS.text(key))), width).getFirst();
        float wide = PaperFont.REGULAR.width(WORDS.text(key), Look.BODY) + 4;
        Block low = new Below(List.of(new Gap(LINE - words.height()), words));
        return Beside.of(low, Stroke.toWriteOn(LINE - 4, width - wide), wide);
    }

    private static List<Strip> signatures() {
        float half = WIDTH / 2;
        return List.of(Strip.of(Beside.of(signature("sheet.trainee", half), signature("sheet.trainer", half), half))
                .below(12));
    }

    private static Block signature(String key, float width) {
        TextStyle bold = TextStyle.of(PaperFont.BOLD, Look.BODY).in(Look.INK).centred();
        TextStyle hint = TextStyle.of(PaperFont.ITALIC, Look.SMALL).in(Look.GREY).centred();
        return new Below(List.of(TextBlock.wrap(WORDS.text(key), bold, width),
                TextBlock.wrap(WORDS.text("sheet.sign"), hint, width), new Gap(SIGNATURE)));
    }
}
