package vn.banggiang.cli.journey;

import java.util.List;
import java.util.Optional;

/**
 * How far the journey went.
 *
 * @param journey its name
 * @param steps the steps that were done, in order
 * @param failed the step that failed and why; absent when the journey was completed
 */
public record JourneyReport(String journey, List<Step> steps, Optional<Failed> failed) {

    /** The step at which the journey ended, with the stable code of the refusal and its words. */
    public record Failed(String step, String code, String reason) {}

    static JourneyReport completed(String journey, List<Step> steps) {
        return new JourneyReport(journey, steps, Optional.empty());
    }

    static JourneyReport failed(String journey, List<Step> steps, Failed at) {
        return new JourneyReport(journey, steps, Optional.of(at));
    }

    /** Whether it went the whole way. */
    public boolean completed() {
        return failed.isEmpty();
    }
}
