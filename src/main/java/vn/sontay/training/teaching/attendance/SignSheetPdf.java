package vn.sontay.training.teaching.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.Beside;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Letterhead;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.QrSquare;
import vn.sontay.training.shared.paper.SignaturePlace;
import vn.sontay.training.shared.paper.Stack;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** "Danh sách điểm danh học viên" on A4: rows high enough to sign in, five of them empty for people who came unlisted. */
public final class SignSheetPdf {

    /** Empty rows at the end. */
    static final int BLANK_ROWS = 5;

    private static final PaperWords WORDS = PaperWords.beside(SignSheetPdf.class);
    private static final PageSetup PAGE = PageSetup.PORTRAIT;
    private static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, 13);
    private static final float CELL_SIZE = 11;
    /** Nine millimetres, the least that a signature needs. */
    private static final float SMALLEST_ROW = 9 * PageSetup.MM;
    private static final float GAP = 8;
    private static final float QR = 24 * PageSetup.MM;
    private static final List<String> TOTALS = List.of("total.listed", "total.present", "total.absent");

    private SignSheetPdf() {
    }

    /** The sheet of one session as a PDF. */
    public static byte[] render(SignSheetPaper paper, Instant made) {
        PaperFile file = new PaperFile(PAGE, WORDS.text("title") + " - " + paper.classTitle());
        PaperFlow flow = new PaperFlow(file, PAGE, paper.demo());
        flow.add(new Letterhead(paper.issuer(), null, null, 12, PAGE.textWidth())).gap(2 * GAP);
        flow.addTitle(WORDS.text("title"), paper.classTitle()).gap(GAP);
        addFacts(flow, paper);

        List<TextBlock> totals = totals(paper.rows().size());
        float half = PAGE.textWidth() / 2;
        String hint = WORDS.text("hint");
        String placeAndDate = paper.issuer().placeAnd(PaperDate.inWords(paper.date()));
        SignaturePlace trainer = SignaturePlace.byHand(WORDS.text("trainer"), hint, "\u00a0", 13, half);
        SignaturePlace organiser = SignaturePlace.byHand(WORDS.text("organiser"), hint, placeAndDate, 13, half);
        float ending = (float) totals.stream().mapToDouble(TextBlock::height).sum() + 2 * GAP + organiser.height();
        table().draw(flow, rows(paper.rows()), ending);
        flow.gap(GAP);
        totals.forEach(flow::add);
        flow.gap(GAP).addBeside(trainer, organiser);
        return file.finish(made);
    }

    private static void addFacts(PaperFlow flow, SignSheetPaper paper) {
        String trainers = paper.trainers().isEmpty()
                ? WORDS.text("trainers.open")
                : String.join(", ", paper.trainers());
        Stack facts = new Stack().add(0, TEXT, WORDS.text("course", paper.courseTitle()))
                .add(2, TEXT,
                        WORDS.text("session", paper.session(), paper.sessions(), paper.dayPart(),
                                Dates.day(paper.date())))
                .add(2, TEXT, WORDS.text("venue", paper.venue())).add(2, TEXT, WORDS.text("trainers", trainers));
        float width = PAGE.textWidth() - QR - GAP;
        flow.add(Beside.of(facts.fit(width, PAGE.textHeight() / 3), new Code(paper.address()), width + GAP)).gap(GAP);
    }

    /** The way to the session's roll. */
    private record Code(String address) implements Block {

        @Override
        public float height() {
            return QR;
        }

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            new QrSquare(address).draw(canvas, left, top - QR, QR);
        }
    }

    private static List<TextBlock> totals(int listed) {
        return TOTALS.stream().map(key -> TextBlock.wrap(WORDS.text(key, listed), TEXT, PAGE.textWidth())).toList();
    }

    private static ListTable table() {
        return new ListTable(List.of(column("no", 28, Align.CENTRE), column("name", 106, Align.LEFT),
                column("born", 34, Align.CENTRE), column("position", 74, Align.LEFT), column("unit", 114, Align.LEFT),
                column("signature", 72, Align.LEFT), column("note", 39, Align.LEFT)), CELL_SIZE, SMALLEST_ROW);
    }

    private static ListTable.Column column(String key, float width, Align align) {
        return new ListTable.Column(WORDS.text("column." + key), width, align);
    }

    private static List<List<String>> rows(List<SignSheetPaper.Row> people) {
        List<List<String>> rows = new ArrayList<>();
        for (SignSheetPaper.Row person : people) {
            rows.add(List.of(Integer.toString(rows.size() + 1), person.fullName(),
                    Objects.toString(person.birthYear(), ""), Objects.toString(person.position(), ""), person.unit(),
                    "",
                    Objects.toString(person.note(), "")));
        }
        for (int blank = 0; blank < BLANK_ROWS; blank++) {
            List<String> row = new ArrayList<>(Collections.nCopies(7, ""));
            row.set(0, Integer.toString(rows.size() + 1));
            rows.add(row);
        }
        return rows;
    }
}
