package vn.sontay.training.learning.fieldwork.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.fieldwork.EntryDetails;
import vn.sontay.training.learning.fieldwork.Outcome;
import vn.sontay.training.learning.fieldwork.ServiceKind;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;

/** One line of a diary as it is typed. */
public class EntryForm {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private String doneOn = "";
    private String kind = "";
    private String outcome = "";
    private String turns = "1";
    private String minutes = "";

    /** @throws RuleException beside each field that is missing or no number */
    EntryDetails details() {
        List<RuleException> wrong = new ArrayList<>();
        LocalDate day = tried(wrong, this::day);
        ServiceKind chosenKind = chosen(ServiceKind.values(), kind);
        if (chosenKind == null) {
            wrong.add(RuleException.at("kind", "fieldwork.kindMissing"));
        }
        Outcome chosenOutcome = chosen(Outcome.values(), outcome);
        if (chosenOutcome == null) {
            wrong.add(RuleException.at("outcome", "fieldwork.outcomeMissing"));
        }
        Integer turnsMade = tried(wrong,
                () -> number("turns", turns, "fieldwork.turnsRange", EntryDetails.MOST_TURNS));
        Integer minutesSpent = tried(wrong,
                () -> number("minutes", minutes, "fieldwork.minutesRange", EntryDetails.MOST_MINUTES));
        RuleException.throwAll(wrong);
        return new EntryDetails(Objects.requireNonNull(day), Objects.requireNonNull(chosenKind),
                Objects.requireNonNull(chosenOutcome), Objects.requireNonNull(turnsMade),
                Objects.requireNonNull(minutesSpent));
    }

    private LocalDate day() {
        if (doneOn.isBlank()) {
            throw RuleException.at("doneOn", "fieldwork.dayMissing");
        }
        return Dates.parse("doneOn", doneOn);
    }

    private static <T> @Nullable T tried(List<RuleException> wrong, Supplier<T> read) {
        try {
            return read.get();
        } catch (RuleException refusal) {
            wrong.add(refusal);
            return null;
        }
    }

    private static int number(String field, String typed, String key, int most) {
        String text = typed.strip();
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw RuleException.at(field, key, most);
        }
        return Integer.parseInt(text);
    }

    /** @return the constant of that name, or null when there is none */
    static <E extends Enum<E>> @Nullable E chosen(E[] constants, String name) {
        return Arrays.stream(constants).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    public String getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(String doneOn) {
        this.doneOn = doneOn;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome == null ? "" : outcome;
    }

    public String getTurns() {
        return turns;
    }

    public void setTurns(String turns) {
        this.turns = turns;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
