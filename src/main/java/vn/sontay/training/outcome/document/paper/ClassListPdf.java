package vn.sontay.training.outcome.document.paper;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.Letterhead;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.SignaturePlace;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;

/** "Danh sách học viên" of a class on upright A4, a draft: its number and day are left open. */
public final class ClassListPdf {

    private static final PaperWords WORDS = PaperWords.beside(ClassListPdf.class);
    private static final PageSetup PAGE = PageSetup.PORTRAIT;
    private static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, 13);
    private static final float CELL_SIZE = 11;
    private static final float SMALLEST_ROW = 20;
    private static final float GAP = 10;

    private ClassListPdf() {
    }

    /** @param people in the order of a class list */
    public static byte[] render(ClassFacts held, IssuerLines issuer, List<EnrolmentRow> people, boolean demo,
            YearMonth month, Instant made) {
        PaperFile file = new PaperFile(PAGE, WORDS.text("list.title") + " - " + held.title());
        PaperFlow flow = new PaperFlow(file, PAGE, demo);
        flow.add(new Letterhead(issuer, WORDS.text("number"), issuer.placeAnd(PaperDate.dayLeftOpen(month)), 12,
                PAGE.textWidth())).gap(GAP);
        String days = WORDS.text("list.days", Dates.day(held.startsOn()), Dates.day(held.endsOn()), held.place());
        flow.addTitle(WORDS.text("list.title"), held.title()).gap(GAP).addText(days, TEXT.centred()).gap(GAP);
        TextBlock total = TextBlock.wrap(WORDS.text("list.total", people.size()), TEXT, PAGE.textWidth());
        float half = PAGE.textWidth() / 2;
        SignaturePlace left = SignaturePlace.byHand(WORDS.text("list.writer"), WORDS.text("hint"), null, 13, half);
        SignaturePlace right = SignaturePlace.byHand(WORDS.text("list.head"), WORDS.text("hint"), null, 13, half);
        table().draw(flow, rows(people), total.height() + 2 * GAP + left.height());
        flow.gap(GAP).add(total).gap(GAP).addBeside(left, right);
        return file.finish(made);
    }

    private static ListTable table() {
        return new ListTable(List.of(column("no", 30, Align.CENTRE), column("name", 124, Align.LEFT),
                column("born", 42, Align.CENTRE), column("position", 90, Align.LEFT), column("unit", 131, Align.LEFT),
                column("note", 50, Align.LEFT)), CELL_SIZE, SMALLEST_ROW);
    }

    private static ListTable.Column column(String key, float width, Align align) {
        return new ListTable.Column(WORDS.text("list.column." + key), width, align);
    }

    private static List<List<String>> rows(List<EnrolmentRow> people) {
        List<List<String>> rows = new ArrayList<>();
        for (EnrolmentRow person : people) {
            rows.add(List.of(Integer.toString(rows.size() + 1), person.fullName(),
                    Objects.toString(person.birthYear(), ""), Objects.toString(person.jobTitle(), ""),
                    person.unitName(), ""));
        }
        return rows;
    }
}
