package vn.sontay.training.shared;

/** What was asked for doesn't exist, or isn't there for this caller (HTTP 404). */
public class NotFoundException extends DomainException {

    public NotFoundException() {
        super(null, "web.notFound");
    }
}
