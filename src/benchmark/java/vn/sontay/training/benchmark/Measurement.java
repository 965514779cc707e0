package vn.sontay.training.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a job has cost, round by round (BEN-6).
 *
 * @param rounds  as measured, without the warm-up
 * @param bytes received per request, counted in a short run of its own
 */
record Measurement(Job job, List<Round> rounds, double bytes) {

    /**
     * One run between others.
     *
     * @param cpuMillis of the server in that run
     */
    record Round(Samples samples, double cpuMillis) {

        double cpuPerJob() {
            return cpuMillis / samples.jobs();
        }
    }

    /** @return CPU milliseconds of the whole job, the median of the rounds */
    double cpu() {
        return median(Round::cpuPerJob);
    }

    /** @return the median of what each round says beside the bare answer of the same round */
    double timesAnswer(Measurement answer) {
        double[] ratios = new double[rounds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = rounds.get(i).cpuPerJob() / answer.rounds().get(i).cpuPerJob();
        }
        return middle(ratios);
    }

    double requestsPerJob() {
        return median(round -> (double) round.samples().requests() / round.samples().jobs());
    }

    double percentile(double percent) {
        return median(round -> round.samples().percentile(percent));
    }

    int failures() {
        return rounds.stream().mapToInt(round -> round.samples().failures().size()).sum();
    }

    private double median(ToDoubleFunction<Round> figure) {
        return middle(rounds.stream().mapToDouble(figure).toArray());
    }

    private static double middle(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
