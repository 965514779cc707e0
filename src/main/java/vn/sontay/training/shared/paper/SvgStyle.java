package vn.sontay.training.shared.paper;

import java.awt.Color;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an SVG element is drawn with: its own attributes over those of the elements around it.
 *
 * @param opacity of the element and of all around it, multiplied
 */
record SvgStyle(Map<String, String> inherited, double opacity) {

    private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Pattern RGB = Pattern
            .compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)");
    private static final Pattern BOLD = Pattern.compile("bold|bolder|[6-9]00");
    private static final Map<String, Integer> NAMES = Map.ofEntries(Map.entry("white", 0xFFFFFF),
            Map.entry("black", 0), Map.entry("red", 0xFF0000), Map.entry("green", 0x008000),
            Map.entry("blue", 0x0000FF), Map.entry("gray", 0x808080), Map.entry("grey", 0x808080),
            Map.entry("silver", 0xC0C0C0), Map.entry("yellow", 0xFFFF00), Map.entry("orange", 0xFFA500),
            Map.entry("gold", 0xFFD700), Map.entry("brown", 0xA52A2A), Map.entry("navy", 0x000080));

    /** What the root begins with. */
    static SvgStyle initial() {
        return new SvgStyle(Map.of(), 1);
    }

    /** @param own an attribute's value by its name, null where the element hasn't it */
    SvgStyle with(Function<String, @Nullable String> own) {
        Map<String, String> all = new HashMap<>(inherited);
        for (String name : new String[]{"fill", "fill-opacity", "fill-rule", "stroke", "stroke-width",
                "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "stroke-opacity", "font-size", "font-weight",
                "font-style", "text-anchor", "font-family"}) {
            String value = own.apply(name);
            if (value != null && !value.isBlank() && !value.equals("inherit")) {
                all.put(name, value.strip());
            }
        }
        String ownOpacity = own.apply("opacity");
        return new SvgStyle(all, opacity * (ownOpacity == null ? 1 : share(ownOpacity)));
    }

    /** @return null where nothing is filled */
    @Nullable
    Color fill() {
        return colour(inherited.getOrDefault("fill", "black"));
    }

    /** @return null where no line is drawn */
    @Nullable
    Color stroke() {
        return strokeWidth() <= 0 ? null : colour(inherited.getOrDefault("stroke", "none"));
    }

    double fillOpacity() {
        return opacity * share(inherited.getOrDefault("fill-opacity", "1"));
    }

    double strokeOpacity() {
        return opacity * share(inherited.getOrDefault("stroke-opacity", "1"));
    }

    boolean evenOdd() {
        return "evenodd".equals(inherited.get("fill-rule"));
    }

    float strokeWidth() {
        return number("stroke-width", 1);
    }

    /** @return as PDF numbers them */
    int lineCap() {
        return switch (inherited.getOrDefault("stroke-linecap", "")) {
            case "round" -> 1;
            case "square" -> 2;
            default -> 0;
        };
    }

    /** @return as PDF numbers them */
    int lineJoin() {
        return switch (inherited.getOrDefault("stroke-linejoin", "")) {
            case "round" -> 1;
            case "bevel" -> 2;
            default -> 0;
        };
    }

    /** @return lengths of dashes and gaps; empty for a whole line */
    float[] dashes() {
        String written = inherited.getOrDefault("stroke-dasharray", "none");
        float[] dashes = SvgNumbers.of(written);
        double sum = 0;
        for (float dash : dashes) {
            if (dash < 0) {
                return new float[0];
            }
            sum += dash;
        }
        return sum > 0 ? dashes : new float[0];
    }

    float fontSize() {
        return number("font-size", 16);
    }

    boolean italic() {
        return inherited.getOrDefault("font-style", "").matches("italic|oblique");
    }

    /** A face of ours, whatever the machine has. */
    PaperFont font() {
        String family = inherited.getOrDefault("font-family", "").toLowerCase(Locale.ROOT);
        boolean bold = BOLD.matcher(inherited.getOrDefault("font-weight", "")).matches();
        if (family.contains("mono")) {
            return PaperFont.CODE;
        }
        if (family.contains("serif") && !family.contains("sans")) {
            return bold ? PaperFont.BOLD : PaperFont.REGULAR;
        }
        return bold ? PaperFont.SANS_BOLD : PaperFont.SANS;
    }

    /** @return which share of a text's width stands left of its place */
    float anchor() {
        return switch (inherited.getOrDefault("text-anchor", "")) {
            case "middle" -> 0.5f;
            case "end" -> 1;
            default -> 0;
        };
    }

    private float number(String name, float otherwise) {
        float[] numbers = SvgNumbers.of(inherited.getOrDefault(name, ""));
        return numbers.length == 0 ? otherwise : numbers[0];
    }

    private static double share(String written) {
        float[] numbers = SvgNumbers.of(written);
        return numbers.length == 0 ? 1 : Math.clamp(numbers[0], 0, 1);
    }

    /** @return null for none; black for what isn't understood, so that it is seen */
    private static @Nullable Color colour(String written) {
        String text = written.toLowerCase(Locale.ROOT);
        if (text.equals("none") || text.equals("transparent")) {
            return null;
        }
        if (HEX.matcher(text).matches()) {
            String six = text.length() == 4 ? text.substring(1).replaceAll("(.)", "$1$1") : text.substring(1);
            return new Color(Integer.parseInt(six, 16));
        }
        Matcher rgb = RGB.matcher(text);
        return rgb.matches()
                ? new Color(part(rgb.group(1)), part(rgb.group(2)), part(rgb.group(3)))
                : new Color(NAMES.getOrDefault(text, 0));
    }

    private static int part(String digits) {
        return Math.min(255, Integer.parseInt(digits));
    }
}
