package vn.sontay.training.people.security;

import java.time.Instant;
import java.util.List;

/**
 * A unit that uses the system on its own.
 *
 * @param mark what tells its register numbers from those of other units
 * @param administrators who administers it, by name
 * @param leaders who leads it, by name
 */
public record OpenedUnitRow(long unitId, String label, String mark, Instant openedAt, List<Holder> administrators,
        List<Holder> leaders) {

    /**
     * Who holds a role for it.
     *
     * @param ready whether they can sign in by a password
     */
    public record Holder(long personId, String fullName, boolean ready) {
    }

    public OpenedUnitRow {
        administrators = List.copyOf(administrators);
        leaders = List.copyOf(leaders);
    }
}
