package vn.sontay.training.people.security;

import java.time.LocalDate;

/**
 * A one-time code as it was just issued: the only time that it is known in plain (SEC-9).
 *
 * @param unitLabel tells people of one name apart; empty without unit
 * @param code such as {@code 7K4M-92XQ}
 * @param validUntil its last day
 */
public record IssuedCode(long personId, String fullName, String unitLabel, String userName, String code,
        LocalDate validUntil) {

    /** Keeps the code out of logs. */
    @Override
    public String toString() {
        return "IssuedCode[personId=" + personId + "]";
    }
}
