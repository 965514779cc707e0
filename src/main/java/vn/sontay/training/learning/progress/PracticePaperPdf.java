package vn.sontay.training.learning.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.sontay.training.learning.curriculum.DiaryRule;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.Letterhead;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.SignaturePlace;
import vn.sontay.training.shared.paper.Stack;
import vn.sontay.training.shared.paper.TextStyle;

/**
 * "Phiếu thực hành" on A4, one a person: the task, its check-list with a box for the trainee and one for the trainer, room to sign.
 * A task with a diary has its table on a page of its own (PRG-11).
 */
public final class PracticePaperPdf {

    /** Empty lines of the paper diary. */
    static final int DIARY_ROWS = 20;

    private static final PaperWords WORDS = PaperWords.beside(PracticePaperPdf.class);
    private static final PageSetup PAGE = PageSetup.PORTRAIT;
    private static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, 13);
    private static final TextStyle HEADING = TextStyle.of(PaperFont.BOLD, 13);
    private static final TextStyle SMALL = TextStyle.of(PaperFont.REGULAR, 11);
    private static final float CELL_SIZE = 12.5f;
    private static final float CHECK_ROW = 8 * PageSetup.MM;
    private static final float DIARY_ROW = 8 * PageSetup.MM;
    private static final float GAP = 8;
    private static final String BOX = "\u25a1";
    private static final String DOT = ".";

    private PracticePaperPdf() {
    }

    /** The sheets as a PDF; each begins on a new page. */
    public static byte[] render(PracticePaper paper, Instant made) {
        PaperFile file = new PaperFile(PAGE, WORDS.text("title") + " - " + paper.task().title());
        boolean first = true;
        for (PracticePaper.Person person : paper.sheets()) {
            if (!first) {
                file.nextPage();
            }
            first = false;
            addSheet(new PaperFlow(file, PAGE, paper.demo()), paper, person);
            DiaryRule rule = paper.task().diary();
            if (rule != null) {
                file.nextPage();
                addDiary(new PaperFlow(file, PAGE, paper.demo()), paper, person, rule);
            }
        }
        return file.finish(made);
    }

    private static void addSheet(PaperFlow flow, PracticePaper paper, PracticePaper.Person person) {
        flow.add(new Letterhead(paper.issuer(), null, null, 12, PAGE.textWidth())).gap(GAP);
        flow.addTitle(WORDS.text("title"), paper.task().title()).gap(GAP);
        Stack facts = new Stack().add(0, TEXT, WORDS.text("course", paper.courseTitle())).add(2, TEXT,
                WORDS.text("class", paper.classTitle()));
        if (paper.lessonTitle() != null) {
            facts.add(2, TEXT, WORDS.text("lesson", paper.lessonTitle()));
        }
        flow.add(facts.fit(PAGE.textWidth(), PAGE.textHeight() / 4)).gap(GAP);
        addPerson(flow, person);
        flow.addText(WORDS.text("date"), TEXT).gap(GAP);
        flow.addText(WORDS.text("task"), HEADING).gap(2);
        flow.add(new Stack().add(0, TEXT, paper.task().task()).fit(PAGE.textWidth(), PAGE.textHeight() / 2)).gap(GAP);
        flow.addText(WORDS.text("checklist"), HEADING).gap(3);

        String hint = WORDS.text("hint");
        float half = PAGE.textWidth() / 2;
        SignaturePlace trainee = SignaturePlace.byHand(WORDS.text("trainee"), hint, null, 12, half).withoutSeal();
        SignaturePlace trainer = SignaturePlace.byHand(WORDS.text("trainer"), hint, null, 12, half).withoutSeal();
        float ending = trainer.height() + 3 * TEXT.size() + 2 * GAP;
        checklist().draw(flow, checkRows(paper.task().checklist()), ending);
        flow.gap(GAP).addText(dotted(WORDS.text("note")), TEXT).addText(dotted(""), TEXT).gap(GAP);
        flow.addBeside(trainee, trainer);
    }

    private static void addPerson(PaperFlow flow, PracticePaper.Person person) {
        flow.addText(filled("name", person.fullName()), TEXT).gap(2);
        flow.addText(filled("unit", person.unit()), TEXT).gap(2);
    }

    /** @return the label with what is known, or with dots to the edge to write on */
    private static String filled(String key, String known) {
        return known.isEmpty() ? dotted(WORDS.text(key)) : WORDS.text(key) + " " + known;
    }

    private static String dotted(String label) {
        String text = label.isEmpty() ? "" : label + " ";
        float room = PAGE.textWidth() - PaperFont.REGULAR.width(text, TEXT.size());
        return text + DOT.repeat((int) (room / PaperFont.REGULAR.width(DOT, TEXT.size())) - 1);
    }

    private static ListTable checklist() {
        return new ListTable(List.of(column("no", 28, Align.CENTRE), column("item", 315, Align.LEFT),
                column("trainee", 62, Align.CENTRE), column("trainer", 62, Align.CENTRE)), CELL_SIZE, CHECK_ROW);
    }

    private static List<List<String>> checkRows(List<String> items) {
        List<List<String>> rows = new ArrayList<>();
        for (String item : items) {
            rows.add(List.of(Integer.toString(rows.size() + 1), item, BOX, BOX));
        }
        return rows;
    }

    private static void addDiary(PaperFlow flow, PracticePaper paper, PracticePaper.Person person, DiaryRule rule) {
        flow.addTitle(WORDS.text("diary"), paper.classTitle()).gap(GAP);
        addPerson(flow, person);
        flow.gap(2).addText(WORDS.text("diary.private"), TextStyle.of(PaperFont.BOLD, SMALL.size())).gap(2);
        flow.addText(WORDS.text("diary.rule", rule.days(), rule.least()), SMALL).gap(2);
        flow.addText(WORDS.text("diary.kinds"), SMALL).gap(2);
        flow.addText(WORDS.text("diary.outcomes"), SMALL).gap(GAP);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= DIARY_ROWS; row++) {
            List<String> cells = new ArrayList<>(Collections.nCopies(6, ""));
            cells.set(0, Integer.toString(row));
            rows.add(cells);
        }
        new ListTable(List.of(column("no", 28, Align.CENTRE), column("day", 105, Align.LEFT),
                column("kind", 104, Align.CENTRE), column("outcome", 90, Align.CENTRE),
                column("turns", 70, Align.CENTRE), column("minutes", 70, Align.CENTRE)), CELL_SIZE, DIARY_ROW)
                .draw(flow, rows, 0);
    }

    private static ListTable.Column column(String key, float width, Align align) {
        return new ListTable.Column(WORDS.text("column." + key), width, align);
    }
}
