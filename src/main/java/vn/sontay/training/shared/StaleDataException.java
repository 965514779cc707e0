package vn.sontay.training.shared;

/** Somebody else has changed the data since the user read it (HTTP 409). */
public class StaleDataException extends DomainException {

    public StaleDataException() {
        super(null, "web.stale");
    }
}
