package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which scripts a page needs for its fields: known when it has been built, before its head is written. */
@Named
@ApplicationScoped
public class FormScripts {

    @Inject
    HttpServletRequest request;

    @Inject
    Form form;

    /** @return whether days are chosen from the component library's calendar: never on a trainee's page (FRM-3) */
    public boolean isDays() {
        return !request.getServletPath().startsWith("/trainee/") && form.types().stream().anyMatch(Written::isDated);
    }

    /** @return the text, a day or moment as the browser's own field of that type holds one, however it was typed (FRM-3) */
    public String held(@Nullable String type, String text) {
        return Written.forField(Objects.requireNonNullElse(type, ""), text);
    }

    /** @return whether a file may be sent, or what is sent takes long */
    public boolean isUpload() {
        return form.types().contains("file") || form.types().contains("progress");
    }

    /** @return the most that may be sent at once, in bytes (WEB-4) */
    public long getMost() {
        return Uploads.MOST;
    }
}
