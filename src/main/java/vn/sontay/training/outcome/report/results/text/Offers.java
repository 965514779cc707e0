package vn.sontay.training.outcome.report.results.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.quiz.standing.MatchedScores;
import vn.sontay.training.learning.fieldwork.DiaryDifficulties.Difficulty;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.feedback.FeedbackOfClasses.Said;
import vn.sontay.training.teaching.feedback.QuestionResult;
import vn.sontay.training.teaching.feedback.ReceivedSheets;

/** What diaries, feedback and tests suggest to be said, each with its source (RES-9). Pure. */
public final class Offers {

    private static final PaperWords WORDS = PaperWords.beside(Offers.class);
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    /** Of kinds of help, of questions and of what was said. */
    private static final int FEW = 3;
    private static final int MOST_COMMENTS = 10;
    /** Of fewer people no mean is told: it would tell of one of them. */
    private static final int LEAST_PAIRS = ReceivedSheets.FEWEST;
    /** A question below it is one of those that are told, of five levels. */
    private static final BigDecimal GOOD = BigDecimal.valueOf(4);

    private Offers() {
    }

    /** @param diaries the most unsettled first @param day of the figures */
    public static List<Offer> of(List<Difficulty> diaries, Said feedback, List<MatchedScores> scores, LocalDate day) {
        List<Offer> offers = new ArrayList<>();
        difficulties(offers, diaries, day);
        feedback(offers, feedback);
        gain(offers, scores, day);
        return List.copyOf(offers);
    }

    private static void difficulties(List<Offer> offers, List<Difficulty> diaries, LocalDate day) {
        int turns = diaries.stream().mapToInt(Difficulty::turns).sum();
        int unsettled = diaries.stream().mapToInt(Difficulty::unsettled).sum();
        if (unsettled == 0) {
            return;
        }
        List<Difficulty> most = diaries.stream().filter(each -> each.unsettled() > 0).limit(FEW).toList();
        String source = WORDS.text("offer.diarySource", turns, Dates.day(day));
        offers.add(new Offer(true, WORDS.text("offer.diary", unsettled, turns,
                most.stream().map(each -> WORDS.text("offer.diaryKind", kind(each), each.unsettled(), each.turns()))
                        .collect(Collectors.joining(", "))),
                source));
        offers.add(new Offer(false, WORDS.text("offer.diaryToDo",
                most.stream().map(Offers::kind).collect(Collectors.joining(", "))), source));
    }

    private static String kind(Difficulty of) {
        return WORDS.text("offer.kind." + of.kind());
    }

    private static void feedback(List<Offer> offers, Said said) {
        if (said.sheets() == 0) {
            return;
        }
        List<QuestionResult> low = said.results().stream().filter(each -> mean(each).compareTo(GOOD) < 0)
                .sorted(Comparator.comparing(Offers::mean)).limit(FEW).toList();
        String source = WORDS.text("offer.feedbackSource", said.sheets(), said.classes());
        if (!low.isEmpty()) {
            offers.add(new Offer(true, WORDS.text("offer.feedback", said.sheets(), low.stream()
                    .map(each -> WORDS.text("offer.feedbackQuestion", each.text(), decimal(mean(each), 1)))
                    .collect(Collectors.joining("; "))), source));
        }
        said.comments().stream().limit(MOST_COMMENTS).forEach(each -> offers.add(
                new Offer(true, WORDS.text("offer.comment", each.replaceAll("\\s+", " ").strip()), source)));
    }

    private static BigDecimal mean(QuestionResult of) {
        return Objects.requireNonNullElse(of.counts().mean(), GOOD);
    }

    private static void gain(List<Offer> offers, List<MatchedScores> scores, LocalDate day) {
        if (scores.size() < LEAST_PAIRS) {
            return;
        }
        BigDecimal before = mean(scores.stream().map(MatchedScores::before).toList());
        BigDecimal after = mean(scores.stream().map(MatchedScores::after).toList());
        BigDecimal gain = mean(scores.stream().map(each -> each.after().subtract(each.before())).toList());
        boolean better = gain.signum() > 0;
        offers.add(new Offer(!better, WORDS.text(better ? "offer.gain" : "offer.noGain", scores.size(),
                decimal(before, 2), decimal(after, 2), decimal(gain, 2)),
                WORDS.text("offer.gainSource", scores.size(), Dates.day(day))));
    }

    private static BigDecimal mean(List<BigDecimal> of) {
        return of.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(of.size()), 2,
                RoundingMode.HALF_UP);
    }

    private static String decimal(BigDecimal number, int decimals) {
        return String.format(VIETNAMESE, "%." + decimals + "f", number);
    }
}
