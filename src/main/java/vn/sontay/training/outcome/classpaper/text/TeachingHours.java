package vn.sontay.training.outcome.classpaper.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.outcome.classpaper.text.ClassOnPapers.Session;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.Money;
import vn.sontay.training.shared.paper.PaperWords;

/** "Bảng kê giờ giảng": who taught which session whose roll is closed, how many periods (tiết of 45 minutes) and hours (CLP-3, CLP-4). */
public final class TeachingHours {

    private static final PaperWords WORDS = Said.WORDS;
    private static final BigDecimal PERIOD = new BigDecimal("0.75");

    private TeachingHours() {
    }

    public static FormalPaper of(ClassOnPapers of, RollsOnPapers rolls) {
        List<Part> parts = new ArrayList<>();
        Integer rate = of.terms().teaching();
        long all = 0;
        for (Map.Entry<String, List<Session>> each : byTrainer(rolls).entrySet()) {
            int periods = each.getValue().stream().mapToInt(Session::periods).sum();
            all += periods;
            parts.add(new Part.Heading(each.getKey()));
            parts.add(new Part.Table(columns(), rows(each.getValue(), periods)));
            parts.add(new Part.Passage("", rate == null
                    ? WORDS.text("hours.unpaid", periods, hours(periods))
                    : WORDS.text("hours.paid", periods, hours(periods), Money.figures(rate),
                            Money.figures((long) rate * periods))));
        }
        if (rate != null) {
            parts.add(new Part.Passage("", WORDS.text("hours.total", all, Money.figures(rate * all))));
            parts.add(RollPapers.inWords(rate * all));
        }
        return RollPapers.list(of, "hours", parts, Said.byHand("writer", "head"));
    }

    private static Map<String, List<Session>> byTrainer(RollsOnPapers rolls) {
        Map<String, List<Session>> taught = new LinkedHashMap<>();
        for (Session session : rolls.sessions()) {
            List<String> trainers = session.trainers().isEmpty() ? List.of(WORDS.text("open")) : session.trainers();
            trainers.forEach(name -> taught.computeIfAbsent(name, each -> new ArrayList<>()).add(session));
        }
        return taught;
    }

    private static List<ListTable.Column> columns() {
        return List.of(Said.column("session", 40, Align.CENTRE), Said.column("day", 75, Align.CENTRE),
                Said.column("hours", 105, Align.CENTRE), Said.column("title", 157, Align.LEFT),
                Said.column("periods", 45, Align.CENTRE), Said.column("clock", 45, Align.CENTRE));
    }

    private static List<List<String>> rows(List<Session> sessions, int periods) {
        List<List<String>> rows = new ArrayList<>();
        for (Session each : sessions) {
            rows.add(List.of(String.valueOf(each.ordinal()), Dates.day(each.on()), each.hours(), each.title(),
                    String.valueOf(each.periods()), hours(each.periods())));
        }
        rows.add(List.of("", "", "", WORDS.text("total"), String.valueOf(periods), hours(periods)));
        return rows;
    }

    /** @return hours by the clock, such as 3 or 2,25 */
    private static String hours(int periods) {
        return PERIOD.multiply(BigDecimal.valueOf(periods)).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString().replace('.', ',');
    }
}
