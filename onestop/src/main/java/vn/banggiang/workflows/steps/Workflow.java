package vn.banggiang.workflows.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All steps of a workflow, the first one first. It may be unfinished: {@link #findings} says what keeps it from being
 * published.
 */
public record Workflow(List<Step> steps) {

    private static final int MOST = 40;

    /** {@link WorkflowsException} without steps, with more than 40, or two of one key. */
    public Workflow {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.size() > MOST) {
            throw WorkflowsException.invalid("steps", "workflows.steps-few-or-many", MOST);
        }
        if (steps.stream().map(Step::key).distinct().count() < steps.size()) {
            throw WorkflowsException.invalid("key", "workflows.key-twice");
        }
    }

    /** Where every case begins. */
    public Step start() {
        return steps.getFirst();
    }

    /** The step of this name. */
    public Optional<Step> step(StepKey key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    /** With this step behind another; at the end where that one is not there. {@link WorkflowsException} for a key twice. */
    public Workflow with(Step fresh, StepKey behind) {
        List<Step> changed = new ArrayList<>(steps);
        changed.add(place(behind).map(place -> place + 1).orElse(steps.size()), fresh);
        return new Workflow(changed);
    }

    /** With this step in place of the one of its key. */
    public Workflow changed(Step step) {
        return new Workflow(steps.stream()
                .map(one -> one.key().equals(step.key()) ? step : one)
                .toList());
    }

    /** With a step one place earlier or later; unchanged at either end. */
    public Workflow moved(StepKey key, boolean earlier) {
        int from = place(key).orElseThrow(() -> WorkflowsException.missing("workflows.not-found"));
        int to = Math.clamp(earlier ? from - 1 : from + 1, 0, steps.size() - 1);
        List<Step> changed = new ArrayList<>(steps);
        changed.add(to, changed.remove(from));
        return new Workflow(changed);
    }

    /** Without a step, and without the exits that led there. */
    public Workflow without(StepKey key) {
        return new Workflow(steps.stream()
                .filter(step -> !step.key().equals(key))
                .map(step -> step.with(step.exits().stream()
                        .filter(exit -> !key.equals(exit.to()))
                        .toList()))
                .toList());
    }

    /** Where it stands among the steps, from 0. */
    public Optional<Integer> place(StepKey key) {
        return step(key).map(steps::indexOf);
    }

    /**
     * Working minutes of the longest way through. What leads back to an earlier step repeats work and is not counted, as the
     * law's time does not count it either.
     */
    public long longest() {
        Map<StepKey, Long> until = new HashMap<>();
        long longest = 0;
        until.put(start().key(), 0L);
        for (int place = 0; place < steps.size(); place++) {
            Step step = steps.get(place);
            Long before = until.get(step.key());
            if (before == null) {
                continue;
            }
            long after = before + step.minutes();
            longest = Math.max(longest, after);
            Set<StepKey> later = keys(steps.subList(place + 1, steps.size()));
            step.exits().stream()
                    .filter(exit -> exit.outcome() == Outcome.MOVE)
                    .flatMap(exit -> exit.next().stream())
                    .filter(later::contains)
                    .forEach(next -> until.merge(next, after, Math::max));
        }
        return longest;
    }

    /**
     * What keeps it from being published.
     *
     * @param allowed working minutes that the law gives; 0 where it says none
     * @param held whether somebody holds the role of a step
     */
    public List<Finding> findings(long allowed, Predicate<Step> held) {
        List<Finding> findings = new ArrayList<>();
        if (start().kind() != StepKind.RECEIVE) {
            findings.add(new Finding(FindingKind.NO_RECEPTION, start().key()));
        }
        Set<StepKey> known = keys(steps);
        Set<StepKey> reached = reached();
        Set<StepKey> ending = ending();
        for (Step step : steps) {
            step.exits().stream()
                    .flatMap(exit -> exit.next().stream())
                    .filter(next -> !known.contains(next))
                    .forEach(nowhere -> findings.add(new Finding(FindingKind.LEADS_NOWHERE, step.key())));
            if (!reached.contains(step.key())) {
                findings.add(new Finding(FindingKind.UNREACHABLE, step.key()));
            } else if (!ending.contains(step.key())) {
                findings.add(new Finding(FindingKind.ENDLESS, step.key()));
            }
            if (!held.test(step)) {
                findings.add(new Finding(FindingKind.NOBODY, step.key()));
            }
            if (step.kind() != StepKind.RECEIVE && leaves(step, Outcome.REFUSE)) {
                findings.add(new Finding(FindingKind.REFUSED_LATE, step.key()));
            }
        }
        if (allowed > 0 && longest() > allowed) {
            findings.add(new Finding(FindingKind.OVER_LEGAL_TIME, start().key()));
        }
        return List.copyOf(findings);
    }

    private static boolean leaves(Step step, Outcome outcome) {
        return step.exits().stream().anyMatch(exit -> exit.outcome() == outcome);
    }

    private Set<StepKey> reached() {
        Set<StepKey> reached = new HashSet<>(Set.of(start().key()));
        boolean more = true;
        while (more) {
            List<StepKey> next = steps.stream()
                    .filter(step -> reached.contains(step.key()))
                    .flatMap(step -> step.exits().stream())
                    .flatMap(exit -> exit.next().stream())
                    .toList();
            more = reached.addAll(next);
        }
        return reached;
    }

    /** Those from which the result can still be handed over. */
    private Set<StepKey> ending() {
        Set<StepKey> ending = new HashSet<>();
        boolean more = true;
        while (more) {
            List<StepKey> next = steps.stream()
                    .filter(step -> step.exits().stream()
                            .anyMatch(exit -> exit.outcome() == Outcome.FINISH
                                    || exit.next().filter(ending::contains).isPresent()))
                    .map(Step::key)
                    .toList();
            more = ending.addAll(next);
        }
        return ending;
    }

    private static Set<StepKey> keys(List<Step> steps) {
        Set<StepKey> keys = new HashSet<>();
        steps.forEach(step -> keys.add(step.key()));
        return keys;
    }
}
