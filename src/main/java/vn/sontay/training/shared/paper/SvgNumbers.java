package vn.sontay.training.shared.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers in an SVG attribute, whatever stands between them. */
final class SvgNumbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private SvgNumbers() {
    }

    static float[] of(String written) {
        List<Float> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(written);
        while (matcher.find()) {
            found.add(Float.parseFloat(matcher.group()));
        }
        float[] numbers = new float[found.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = found.get(i);
        }
        return numbers;
    }

    /** The number of an attribute that holds one; 0 where it is missing. */
    static float first(String written) {
        float[] numbers = of(written);
        return numbers.length == 0 ? 0 : numbers[0];
    }
}
