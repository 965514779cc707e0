package vn.sontay.training.shared;

/** The caller has the role but not the scope: another's class, another's attempt (HTTP 403). */
public class RefusedException extends DomainException {

    public RefusedException() {
        super(null, "web.refused");
    }
}
