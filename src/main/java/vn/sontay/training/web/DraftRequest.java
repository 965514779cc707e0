package vn.sontay.training.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.draft.Draft;

/** Asks for a page with what a draft holds: to the page it looks as if the form had been sent (DRA-3). */
final class DraftRequest extends HttpServletRequestWrapper {

    /** Request attribute: the same parameters, for who is given the original request. */
    private static final String PARAMETERS = "draftParameters";

    private final Map<String, String[]> all;

    DraftRequest(HttpServletRequest request, Draft draft) {
        super(request);
        Map<String, String[]> merged = new LinkedHashMap<>(request.getParameterMap());
        merged.putAll(draft.fields());
        all = Collections.unmodifiableMap(merged);
        setAttribute(PARAMETERS, all);
    }

    /** @return what the address and the form say, or the draft of the form that is shown */
    @SuppressWarnings("unchecked")
    static Map<String, String[]> parameters(HttpServletRequest request) {
        return request.getAttribute(PARAMETERS) instanceof Map<?, ?> merged
                ? (Map<String, String[]>) merged
                : request.getParameterMap();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return all;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = all.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return all.get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(all.keySet());
    }

    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    @Override
    public @Nullable Part getPart(String name) {
        return null;
    }
}
