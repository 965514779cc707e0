package vn.sontay.training.assessment.question.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.sontay.training.assessment.question.Fields;
import vn.sontay.training.assessment.question.Response;

/** What the fields of one form hold, by the names that {@link ResponseForm} tells of. */
record ResponseFields(Map<String, String[]> sent) {

    /** @return what the fields of that name hold */
    Response read(String name, Fields fields) {
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
        String[] values = sent.get(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /** @return the first value of that name, or an empty text */
    String one(String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
