package io.careerplan.tracking.nextcall;

/** A call with the rule that names it. */
public record NamedCall(CallRule rule, Call call) {

    /** Key of the text that says why. */
    public String why() {
        return "journey.call." + rule.id() + "." + call.operation().id();
    }
}
