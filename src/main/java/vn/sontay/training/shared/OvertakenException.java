package vn.sontay.training.shared;

/** The database didn't take the change, as another one came first or its node died; the same again will do (HTTP 503). */
public class OvertakenException extends DomainException {

    public OvertakenException() {
        super(null, "web.overtaken");
    }
}
