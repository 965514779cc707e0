package vn.sontay.training.question.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.question.AskedQuestion;
import vn.sontay.training.question.Fields;
import vn.sontay.training.question.Response;

/**
 * Reads answers from the fields that {@link QuestionFields} writes, when a form sends them all: {@code q3} is what is chosen
 * or typed for question 3, {@code q3s2} the value for a place of it, {@code q3p1} a part of it, {@code was3} what the form
 * showed. Only what differs is a change, so that a form that lay open long doesn't bring old answers back.
 */
@RequestScoped
public class ResponseForm {

    @Inject
    HttpServletRequest request;

    /**
     * @param asked the questions that the form may show, or more
     * @return the changed responses by question
     */
    public Map<Integer, Response> changed(List<AskedQuestion> asked) {
        Map<Integer, Response> changed = new TreeMap<>();
        for (AskedQuestion question : asked) {
            String was = request.getParameter("was" + question.ordinal());
            if (was != null) {
                Response now = read("q" + question.ordinal(), question.fields());
                if (!now.equals(new Response(was))) {
                    changed.put(question.ordinal(), now);
                }
            }
        }
        return changed;
    }

    /** @return what the fields of that name hold */
    private Response read(String name, Fields fields) {
        return switch (fields) {
            case Fields.Options options -> Response.of(all(name));
            case Fields.Places places -> Response.ofSlots(slots(name, places));
            case Fields.Typed typed -> new Response(one(name).strip());
            case Fields.Parts parts -> {
                List<Response> read = new ArrayList<>();
                for (int i = 0; i < parts.parts().size(); i++) {
                    read.add(read(name + "p" + i, parts.parts().get(i).fields()));
                }
                yield Response.ofParts(read);
            }
        };
    }

    private List<String> slots(String name, Fields.Places places) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < places.places().size(); i++) {
            values.add(one(name + "s" + i));
        }
        return values;
    }

    private List<String> all(String name) {
        @Nullable
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    private String one(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
