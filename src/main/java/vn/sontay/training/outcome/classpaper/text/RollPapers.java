package vn.sontay.training.outcome.classpaper.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.classpaper.text.ClassOnPapers.Session;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.Money;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.attendance.MarkStatus;

/** "Bảng tổng hợp điểm danh" and "Danh sách ký nhận tiền hỗ trợ", by the closed rolls (CLP-3). */
public final class RollPapers {

    private static final PaperWords WORDS = Said.WORDS;
    /** More of them have no column each. */
    private static final int MOST_SESSIONS = 8;
    private static final float MARK = 27;
    private static final float WIDTH = 467;

    private RollPapers() {
    }

    /** Who was there when; nobody signs in it but who made it. */
    public static FormalPaper summary(ClassOnPapers of, RollsOnPapers rolls) {
        boolean each = rolls.sessions().size() <= MOST_SESSIONS;
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Table(columns(rolls, each), rows(rolls, each)));
        parts.add(new Part.Passage("", WORDS.text("roll.legend")));
        if (each) {
            rolls.sessions().forEach(session -> parts.add(new Part.Passage("", WORDS.text("roll.session",
                    session.ordinal(), Dates.day(session.on()), session.hours(),
                    present(rolls, session), rolls.rows().size()))));
        }
        return list(of, "roll", parts, Said.byHand("writer", "organiser"));
    }

    private static long present(RollsOnPapers rolls, Session session) {
        return rolls.rows().stream().map(row -> row.mark(session))
                .filter(mark -> mark == MarkStatus.PRESENT || mark == MarkStatus.LATE).count();
    }

    private static List<ListTable.Column> columns(RollsOnPapers rolls, boolean each) {
        List<ListTable.Column> columns = new ArrayList<>(List.of(Said.column("no", 32, Align.CENTRE)));
        float marks = MARK * (each ? rolls.sessions().size() : MarkStatus.values().length);
        float attended = 62;
        float words = WIDTH - 32 - marks - attended;
        columns.add(Said.column("name", words * 0.55f, Align.LEFT));
        columns.add(Said.column("unit", words * 0.45f, Align.LEFT));
        if (each) {
            rolls.sessions().forEach(session -> columns
                    .add(new ListTable.Column(WORDS.text("roll.column", session.ordinal()), MARK, Align.CENTRE)));
        } else {
            for (MarkStatus status : MarkStatus.values()) {
                columns.add(new ListTable.Column(WORDS.text("mark." + status), MARK, Align.CENTRE));
            }
        }
        columns.add(Said.column("attended", attended, Align.CENTRE));
        return columns;
    }

    private static List<List<String>> rows(RollsOnPapers rolls, boolean each) {
        List<List<String>> rows = new ArrayList<>();
        for (RollsOnPapers.Row row : rolls.rows()) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(rows.size() + 1), row.person().fullName(),
                    row.person().unitName()));
            if (each) {
                for (Session session : rolls.sessions()) {
                    MarkStatus mark = row.mark(session);
                    cells.add(row.caughtUp(session)
                            ? WORDS.text("mark.CAUGHT_UP")
                            : mark == null ? "" : WORDS.text("mark." + mark));
                }
            } else {
                for (MarkStatus status : MarkStatus.values()) {
                    cells.add(String.valueOf(row.count(status)));
                }
            }
            cells.add(row.attendedOrCaughtUp(rolls.sessions()) + "/" + rolls.sessions().size());
            rows.add(cells);
        }
        return rows;
    }

    /** What volunteers get for the sessions that they attended (CLP-1, CLP-4). */
    public static FormalPaper allowances(ClassOnPapers of, RollsOnPapers rolls) {
        List<ListTable.Column> columns = List.of(Said.column("no", 32, Align.CENTRE),
                Said.column("name", 125, Align.LEFT), Said.column("unit", 110, Align.LEFT),
                Said.column("sessions", 45, Align.CENTRE), Said.column("amount", 75, Align.CENTRE),
                Said.column("received", 80, Align.LEFT));
        Integer rate = of.terms().allowance();
        List<List<String>> rows = new ArrayList<>();
        long sessions = 0;
        for (RollsOnPapers.Row row : rolls.supported()) {
            sessions += row.attended();
            rows.add(List.of(String.valueOf(rows.size() + 1), row.person().fullName(), row.person().unitName(),
                    String.valueOf(row.attended()), rate == null ? "" : Money.figures((long) rate * row.attended()),
                    ""));
        }
        rows.add(List.of("", WORDS.text("total"), "", String.valueOf(sessions),
                rate == null ? "" : Money.figures(rate * sessions), ""));
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Passage("", WORDS.text("allowance.rate",
                rate == null ? WORDS.text("open") : Money.figures(rate))));
        parts.add(new Part.Table(columns, rows));
        parts.add(inWords(rate == null ? null : rate * sessions));
        return list(of, "allowance", parts, Said.byHand("writer", "head"));
    }

    static Part inWords(@Nullable Long amount) {
        return new Part.Passage("",
                WORDS.text("in-words", amount == null ? WORDS.text("open") : Money.words(amount)));
    }

    static FormalPaper list(ClassOnPapers of, String what, List<Part> parts, FormalPaper.Ending ending) {
        String title = WORDS.text(what + ".title");
        String subject = WORDS.text("of-class", of.held().title());
        List<Part> all = new ArrayList<>(parts);
        String fromPapers = of.held().fromPapers();
        if (fromPapers != null) {
            all.add(new Part.Passage("", fromPapers));
        }
        return new FormalPaper(Said.file(title, subject), Said.headOfList(of), new FormalPaper.Title(title, subject),
                all, ending, List.of(), of.demo());
    }
}
