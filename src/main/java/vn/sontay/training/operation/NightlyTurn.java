package vn.sontay.training.operation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.TimeSource;

/**
 * Which day's backup was taken on last, and what became of it: the content of one row, which nodes compare and set, so that one of
 * them makes a backup (OPE-1).
 *
 * @param day null before the first
 * @param since when the state began
 */
record NightlyTurn(@Nullable LocalDate day, State state, Instant since) {

    /** What became of it. */
    enum State {
        TRYING, DONE, FAILED
    }

    private static final Duration AGAIN_AFTER_FAILURE = Duration.ofHours(1);
    /** A node that has said nothing for so long has died. */
    private static final Duration AGAIN_AFTER_SILENCE = Duration.ofHours(6);

    /** @param content of the row; empty before the first */
    static NightlyTurn parse(String content) {
        if (content.isEmpty()) {
            return new NightlyTurn(null, State.DONE, Instant.EPOCH);
        }
        List<String> words = List.of(content.split(" "));
        return new NightlyTurn(LocalDate.parse(words.get(0)), State.valueOf(words.get(1)), Instant.parse(words.get(2)));
    }

    /**
     * @param hour from which on the day's backup is made
     * @return what to take on now; empty while nothing is due
     */
    Optional<NightlyTurn> due(Instant now, int hour) {
        ZonedDateTime here = now.atZone(TimeSource.ZONE);
        if (here.getHour() < hour) {
            return Optional.empty();
        }
        boolean due = !here.toLocalDate().equals(day) || switch (state) {
            case DONE -> false;
            case FAILED -> !now.isBefore(since.plus(AGAIN_AFTER_FAILURE));
            case TRYING -> !now.isBefore(since.plus(AGAIN_AFTER_SILENCE));
        };
        return due ? Optional.of(new NightlyTurn(here.toLocalDate(), State.TRYING, now)) : Optional.empty();
    }

    NightlyTurn ended(boolean made, Instant now) {
        return new NightlyTurn(day, made ? State.DONE : State.FAILED, now);
    }

    /** @return what {@link #parse} reads */
    String content() {
        return day == null ? "" : day + " " + state + " " + since;
    }
}
