package vn.sontay.training.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A page of questions with something answered to each of them, as {@code attempt.js} writes it.
 *
 * @param responses as the server takes them, the first question's first
 * @param fields what the form sends with them
 */
record AnsweredPage(List<String> responses, Map<String, Object> fields) {

    /** @return the page with the first option, the places in their order, or a number in every question */
    static AnsweredPage of(String html) {
        List<String> responses = new ArrayList<>();
        Map<String, Object> fields = new HashMap<>();
        for (Element question : Jsoup.parse(html).select("fieldset[data-question]")) {
            Element holder = question.select("[data-kind]").first();
            if (holder != null) {
                String response = answer(holder, fields);
                responses.add(response);
                fields.put("was" + question.attr("data-question"), response);
            }
        }
        return new AnsweredPage(responses, fields);
    }

    private static String answer(Element holder, Map<String, Object> fields) {
        return switch (holder.attr("data-kind")) {
            case "options" -> put(fields, holder.select("input").first(), holder.select("input").val());
            case "typed" -> put(fields, holder.select("input").first(), "1");
            case "places" -> {
                List<String> chosen = new ArrayList<>();
                for (Element select : holder.select("select")) {
                    List<Element> options = select.select("option[value~=.]");
                    chosen.add(put(fields, select, options.get(chosen.size() % options.size()).val()));
                }
                yield String.join(",", chosen);
            }
            default -> holder.select("> fieldset > [data-kind]").stream().map(part -> answer(part, fields))
                    .map(part -> "\"" + part.replace("\"", "\\\"") + "\"").collect(Collectors.joining(",", "[", "]"));
        };
    }

    private static String put(Map<String, Object> fields, Element field, String value) {
        fields.put(field.attr("name"), value);
        return value;
    }
}
