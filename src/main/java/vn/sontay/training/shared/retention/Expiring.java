package vn.sontay.training.shared.retention;

import java.util.List;

/** A feature whose rows go by the clock says how. */
public interface Expiring {

    /** @return in the order in which it is done */
    List<Expiry> expiries();
}
