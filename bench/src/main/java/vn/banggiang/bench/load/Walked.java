package vn.banggiang.bench.load;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.banggiang.cli.journey.JourneyReport;
import vn.banggiang.cli.journey.Step;

/**
 * What walkers have done.
 *
 * @param journeys at least one, each completed
 * @param took from the first one's start to the last one's end
 */
record Walked(List<JourneyReport> journeys, Duration took) {

    double journeysPerMinute() {
        return journeys.size() * 60e9 / took.toNanos();
    }

    /** How long each step took, by its name, in the order of the journey. */
    Map<String, Times> steps() {
        Map<String, List<Duration>> steps = journeys.stream()
                .flatMap(journey -> journey.steps().stream())
                .collect(Collectors.groupingBy(
                        Step::name, LinkedHashMap::new, Collectors.mapping(Step::took, Collectors.toList())));
        Map<String, Times> times = new LinkedHashMap<>();
        steps.forEach((name, took) -> times.put(name, Times.of(took)));
        return times;
    }
}
