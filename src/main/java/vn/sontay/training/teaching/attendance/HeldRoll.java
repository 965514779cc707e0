package vn.sontay.training.teaching.attendance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.CommandReceipt;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.teaching.trainingclass.DayPart;

/**
 * The roll of a session as a use case has read it that may change it: nobody else does until the transaction ends.
 *
 * @param barred why nobody takes a roll of it, as a message's key, or null (ATT-15)
 * @param reopened whether it was closed before and opened again (ATT-12)
 * @param held whether there is a roll call, open and as the user saw it
 * @param rollCall null when nobody has begun it
 * @param receipt of the command, when it was carried out before
 * @param own the caller's own enrolment, or null
 * @param people everybody on the roll, in the order of a class list
 * @param hindrances why somebody can't have come, by enrolment
 */
record HeldRoll(SessionFacts session, @Nullable String barred, Hours hours, String classTitle,
        long classId, boolean reopened, boolean held,
        @Nullable RollCall rollCall, @Nullable CommandReceipt receipt, @Nullable Long own, List<RollCallRow> people,
        Map<Long, Hindrance> hindrances) {

    /**
     * The hours of a session, its own where it has some.
     *
     * @param display such as 7h30–11h30
     */
    record Hours(LocalTime begins, LocalTime ends, String display) {

        static Hours of(Row session) {
            DayPart part = DayPart.valueOf(session.text("part"));
            String from = session.textOrNull("begins_at");
            String to = session.textOrNull("ends_at");
            return new Hours(part.begins(from), part.ends(to), part.hours(from, to));
        }

        /** @return a refusal of each time that isn't in these hours, beside its field (ATT-21) */
        List<RuleException> refusals(Finding found, String suffix) {
            return Stream
                    .of(refusal(found.arrivedAt(), "arrivedAt" + suffix), refusal(found.leftAt(), "leftAt" + suffix))
                    .flatMap(Optional::stream).toList();
        }

        private Optional<RuleException> refusal(@Nullable LocalTime at, String field) {
            return at == null || !at.isBefore(begins) && !at.isAfter(ends)
                    ? Optional.empty()
                    : Optional.of(RuleException.at(field, "attendance.outsideHours", Dates.time(at), display));
        }
    }

    long sessionId() {
        return session.sessionId();
    }

    int ordinal() {
        return session.ordinal();
    }

    LocalDate heldOn() {
        return session.heldOn();
    }

    /**
     * @return the roll call; empty when there is none
     * @throws RuleException when it is closed, or there is none of this session
     * @throws StaleDataException when it isn't as the user saw it (ATT-10)
     */
    Optional<RollCall> seen(long version) {
        requireRoll();
        if (!held && rollCall != null && rollCall.version() == version) {
            rollCall.requireOpen();
        }
        if (!held && (rollCall != null || version != 0)) {
            throw new StaleDataException();
        }
        return Optional.ofNullable(rollCall);
    }

    /** @throws RuleException when there is no roll of this session (ATT-15) */
    void requireRoll() {
        if (barred != null) {
            throw new RuleException(barred);
        }
    }

    /** @throws RuleException beside {@code early} before the end of the session (ATT-14) */
    void requireOver(LocalDateTime now) {
        if (now.isBefore(heldOn().atTime(hours.ends()))) {
            throw RuleException.at("early", "attendance.closesEarly", hours.display());
        }
    }

    /** Of what isn't said already. @throws RuleException beside each time that isn't in the session's hours (ATT-21) */
    void requireTimes(Map<Long, Finding> said) {
        Map<Long, Finding> known = rollCall == null ? Map.of() : rollCall.found();
        RuleException.throwAll(said.entrySet().stream()
                .filter(each -> !each.getValue().equals(known.get(each.getKey())))
                .flatMap(each -> hours.refusals(each.getValue(), String.valueOf(each.getKey())).stream()).toList());
    }

    /** @return who that is; empty when they aren't on the roll */
    Optional<RollCallRow> person(long enrolmentId) {
        return people.stream().filter(row -> row.enrolmentId() == enrolmentId).findFirst();
    }

    /**
     * Nobody comes to two places in one half day, nor beside who comes instead of them (ATT-11, SUB-2).
     *
     * @param confirmed whether the user knows that somebody is marked elsewhere too
     * @throws RuleException when a new mark says so
     */
    void requirePossible(RollCall changed, boolean confirmed) {
        changed.added().stream().filter(mark -> mark.finding().came()).forEach(mark -> {
            Hindrance hindrance = hindrances.get(mark.enrolmentId());
            if (hindrance != null) {
                hindrance.refuse(person(mark.enrolmentId()).map(RollCallRow::fullName).orElse(""), confirmed);
            }
        });
    }

    /** @return whether something else is said about the caller themselves than is known already (CLS-10) */
    boolean changesOwn(Map<Long, Finding> said) {
        return own != null && said.containsKey(own)
                && !Objects.equals(said.get(own), rollCall == null ? null : rollCall.found().get(own));
    }
}
