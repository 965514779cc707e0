package vn.sontay.training.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.security.KeptForm;
import vn.sontay.training.shared.CurrentUser;

/**
 * Carries a form through signing in (SEC-10): in hidden fields of the sign-in page, where nobody's session is, then in the new
 * session, until the form's own page takes it. It gets there only when its owner is who signs in.
 */
@Named
@RequestScoped
public class KeptForms {

    /** The field with a number made when the form was first kept, so that whoever stores it can tell when it comes again. */
    private static final String NUMBER = "_number";
    private static final Pattern UUID_WRITTEN = Pattern.compile("[0-9a-f-]{36}");

    private static final String PREFIX = "kept.";
    private static final String ATTRIBUTE = "keptForm";
    private static final int MOST_FIELDS = 3000;
    private static final int MOST_CHARACTERS = 200_000;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser currentUser;

    private @Nullable Map<String, String[]> fields;

    /** A hidden field of the sign-in page. */
    public record Field(String name, String value) {
    }

    /** @return the hidden fields that carry it on; none when there is nothing to keep */
    public List<Field> getFields() {
        List<Field> hidden = new ArrayList<>();
        fields().forEach((name, values) -> {
            for (String value : values) {
                hidden.add(new Field(PREFIX + name, value));
            }
        });
        return hidden;
    }

    private Map<String, String[]> fields() {
        if (fields == null) {
            fields = read();
        }
        return fields;
    }

    private Map<String, String[]> read() {
        boolean carried = request.getParameter(PREFIX + KeptForm.AGAIN) != null;
        if (!carried && request.getParameter(KeptForm.AGAIN) == null) {
            return Map.of();
        }
        Map<String, String[]> found = new HashMap<>();
        int characters = 0;
        for (Map.Entry<String, String[]> each : request.getParameterMap().entrySet()) {
            String name = each.getKey();
            if (carried ? name.startsWith(PREFIX) : !name.equals("_token") && !name.startsWith("jakarta.faces.")) {
                found.put(carried ? name.substring(PREFIX.length()) : name, each.getValue());
                characters += String.join(name, each.getValue()).length() + name.length();
            }
        }
        if (found.size() > MOST_FIELDS || characters > MOST_CHARACTERS) {
            return Map.of();
        }
        if (!carried) {
            found.put(NUMBER, new String[]{UUID.randomUUID().toString()});
        }
        return found;
    }

    /**
     * Hands it to the session of who has just signed in.
     *
     * @return the page to go to; empty when there is nothing to keep, or it is another person's
     */
    Optional<String> keep() {
        String again = one(KeptForm.AGAIN);
        boolean own = currentUser.caller().map(caller -> String.valueOf(caller.personId()))
                .filter(one(KeptForm.PERSON)::equals).isPresent();
        if (again.isEmpty() || !own) {
            return Optional.empty();
        }
        request.getSession().setAttribute(ATTRIBUTE, new KeptForm(again, fields()));
        return Optional.of(again);
    }

    /** @return whether there is something to keep, whosever it is */
    public boolean isAny() {
        return !fields().isEmpty();
    }

    private String one(String name) {
        String[] values = fields().get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** @return its number, or a new one for a form that was tampered with */
    public static String number(Map<String, String[]> kept) {
        String number = String.join("", kept.getOrDefault(NUMBER, new String[0]));
        return UUID_WRITTEN.matcher(number).matches() ? number : UUID.randomUUID().toString();
    }

    /** @return what was kept for this page, once; empty when there is nothing */
    public Map<String, String[]> take(String page) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof KeptForm kept)) {
            return Map.of();
        }
        session.removeAttribute(ATTRIBUTE);
        return kept.again().equals(page) ? kept.fields() : Map.of();
    }
}
