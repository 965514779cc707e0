package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.NotFoundException;

/** What the address or the hidden fields of a form say, for beans that must know it before the form is read. */
@ApplicationScoped
public class Parameters {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    @Inject
    HttpServletRequest request;

    /** @throws NotFoundException when it is missing or no number */
    public long id(String name) {
        String typed = text(name);
        if (!ID.matcher(typed).matches()) {
            throw new NotFoundException();
        }
        return Long.parseLong(typed);
    }

    /** @return what the address and the form say, or the draft of the form that is shown */
    public Map<String, String[]> all() {
        return DraftRequest.parameters(request);
    }

    private @Nullable String one(String name) {
        String[] values = all().get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    /** @return the value, empty when it is missing */
    public String text(String name) {
        return Objects.requireNonNullElse(one(name), "");
    }

    /** @return the numbers under that name, each once; what is no number is left out */
    public Set<Long> ids(String name) {
        Set<Long> ids = new LinkedHashSet<>();
        String[] values = all().get(name);
        if (values != null) {
            Arrays.stream(values).filter(value -> ID.matcher(value).matches()).map(Long::valueOf).forEach(ids::add);
        }
        return ids;
    }
}
