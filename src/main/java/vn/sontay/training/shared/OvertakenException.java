package vn.sontay.training.shared;

/** Somebody else's change came first and the database took this one back whole; the same again will do (HTTP 503). */
public class OvertakenException extends DomainException {

    public OvertakenException() {
        super(null, "web.overtaken");
    }
}
