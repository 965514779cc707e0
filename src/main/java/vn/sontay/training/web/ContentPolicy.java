package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * What a page may load and run (WEB-6): our own files and nothing that stands in the page itself. Where a component of
 * PrimeFaces stands, its scripts run by a number that is made for this answer alone.
 */
@Named
@ApplicationScoped
public class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    /** Scripts and styles are among what it allows. */
    private static final String OURS = "default-src 'self'; ";

    static final String STRICT = OURS + "img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; "
            + "base-uri 'self'; form-action 'self'";

    /** Lets the scripts run that PrimeFaces writes into this page; before the page is rendered. */
    public void allowComponents() {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getAttributes().put(HEADER, true);
        String nonce = PrimeFacesContext.getCspState(faces).getNonce();
        faces.getExternalContext().setResponseHeader(HEADER,
                STRICT.replace(OURS, OURS + "script-src 'self' 'nonce-" + nonce + "'; "));
    }

    /** @return whether {@link #allowComponents} was asked for this page */
    static boolean allowsComponents(FacesContext faces) {
        return faces.getAttributes().containsKey(HEADER);
    }
}
