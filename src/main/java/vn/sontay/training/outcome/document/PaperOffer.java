package vn.sontay.training.outcome.document;

/**
 * A paper that can be drawn of a class.
 *
 * @param from what it is made from besides the class, such as the id of a session; may be empty
 * @param subject trích yếu
 * @param due whether the class ought to have it by now
 */
public record PaperOffer(DocumentKind kind, String from, String subject, boolean due) {

    /** @return how a form names it */
    public String key() {
        return kind + ":" + from;
    }
}
