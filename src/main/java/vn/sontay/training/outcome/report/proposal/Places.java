package vn.sontay.training.outcome.report.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sontay.training.outcome.report.gap.Gap;
import vn.sontay.training.outcome.report.gap.GapRisk;
import vn.sontay.training.outcome.report.gap.GapStep;

/** For how many people of which areas a class was opened, as an address tells it: {@code 12:15,14:5}. Pure. */
public record Places(Map<Long, Integer> byArea) {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,18}:\\d{1,4}(,\\d{1,18}:\\d{1,4}){0,99}");

    public Places {
        byArea = Map.copyOf(byArea);
    }

    /** @return what it says; nobody where it can't be read */
    public static Places read(String text) {
        Map<Long, Integer> byArea = new LinkedHashMap<>();
        if (WRITTEN.matcher(text).matches()) {
            for (String part : text.split(",")) {
                byArea.merge(Long.valueOf(part.substring(0, part.indexOf(':'))),
                        Integer.valueOf(part.substring(part.indexOf(':') + 1)), Integer::sum);
            }
        }
        return new Places(byArea);
    }

    /** @return whether somebody wants a place (PRO-1) */
    static boolean wants(Gap gap) {
        return gap.areaId() != 0 && (gap.step() == GapStep.NOT_ENROLLED || gap.risk() == GapRisk.LOST);
    }

    /** @return the first of those who want a place, as many of each area as it says, in their order */
    List<Gap> taken(List<Gap> people) {
        Map<Long, Integer> left = new LinkedHashMap<>(byArea);
        List<Gap> taken = new ArrayList<>();
        for (Gap each : people) {
            int free = left.getOrDefault(each.areaId(), 0);
            if (free > 0 && wants(each)) {
                left.put(each.areaId(), free - 1);
                taken.add(each);
            }
        }
        return taken;
    }
}
