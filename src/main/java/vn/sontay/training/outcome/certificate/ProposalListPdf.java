package vn.sontay.training.outcome.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
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

/** "Danh sách đề nghị cấp giấy chứng nhận" on lying A4, a draft: its number and day are left open. */
public final class ProposalListPdf {

    private static final PaperWords WORDS = PaperWords.beside(ProposalListPdf.class);
    private static final PageSetup PAGE = PageSetup.LANDSCAPE;
    private static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, 13);
    private static final float CELL_SIZE = 11.5f;
    private static final float SMALLEST_ROW = 20;
    private static final float GAP = 10;

    private ProposalListPdf() {
    }

    /** The list as a PDF. */
    public static byte[] render(ProposalListPaper paper, Instant made) {
        PaperFile file = PaperFile.tagged(PAGE, WORDS.text("list.title") + " - " + paper.classTitle());
        PaperFlow flow = new PaperFlow(file, PAGE, paper.demo());
        String symbol = Objects.requireNonNullElse(paper.symbol(), WORDS.text("list.number.open"));
        String placeAndDate = paper.issuer().placeAnd(PaperDate.dayLeftOpen(paper.month()));
        flow.add(new Letterhead(paper.issuer(), WORDS.text("list.number", symbol), placeAndDate, 12, PAGE.textWidth()))
                .gap(GAP);
        addHeading(flow, paper);
        TextBlock total = TextBlock.wrap(WORDS.text("list.total", paper.rows().size(), paper.eligible(),
                paper.rows().size() - paper.eligible()), TEXT, PAGE.textWidth());
        float half = PAGE.textWidth() / 2;
        SignaturePlace left = SignaturePlace.byHand(WORDS.text("list.prepared-by"), WORDS.text("list.hint"), null, 13,
                half);
        SignaturePlace right = SignaturePlace.of(paper.issuer(), paper.signatory(), null, 13, half);
        float ending = total.height() + 2 * GAP + Math.max(left.height(), right.height());
        table().draw(flow, rows(paper.rows()), ending);
        flow.gap(GAP).add(total).gap(GAP).addBeside(left, right);
        return file.finish(made);
    }

    private static void addHeading(PaperFlow flow, ProposalListPaper paper) {
        flow.addTitle(WORDS.text("list.title"), paper.classTitle()).gap(GAP);
        String first = Dates.day(paper.startsOn());
        String last = Dates.day(paper.endsOn());
        String days = paper.startsOn().equals(paper.endsOn())
                ? WORDS.text("list.one-day", first)
                : WORDS.text("list.days", first, last);
        flow.addText(WORDS.text("list.course", paper.courseTitle()), TEXT.centred())
                .addText(days + ". " + WORDS.text("list.venue", paper.venue()), TEXT.centred()).gap(GAP);
    }

    private static ListTable table() {
        return new ListTable(List.of(column("no", 30, Align.CENTRE), column("name", 122, Align.LEFT),
                column("born", 40, Align.CENTRE), column("position", 92, Align.LEFT), column("unit", 136, Align.LEFT),
                column("attended", 58, Align.CENTRE), column("score", 50, Align.CENTRE),
                column("practice", 52, Align.CENTRE), column("result", 134, Align.LEFT)), CELL_SIZE, SMALLEST_ROW);
    }

    private static ListTable.Column column(String key, float width, Align align) {
        return new ListTable.Column(WORDS.text("list.column." + key), width, align);
    }

    private static List<List<String>> rows(List<ProposalListPaper.Row> people) {
        List<List<String>> rows = new ArrayList<>();
        for (ProposalListPaper.Row person : people) {
            rows.add(List.of(Integer.toString(rows.size() + 1), person.fullName(),
                    Objects.toString(person.birthYear(), ""), Objects.toString(person.position(), ""), person.unit(),
                    WORDS.text("list.attended", person.attended(), person.sessions()),
                    Objects.toString(person.score(), ""), Objects.toString(person.practice(), ""),
                    Objects.requireNonNullElse(person.missing(), WORDS.text("list.eligible"))));
        }
        return rows;
    }
}
