package io.careerplan.planning.forecast;

import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.http.Cursors;
import io.careerplan.kit.http.PageOf;
import io.careerplan.kit.http.PageQuery;
import io.careerplan.kit.http.Position;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.planning.plan.ForecastLog;
import io.careerplan.planning.plan.PlanAccess;
import io.careerplan.planning.plan.PlanSnapshot;
import io.careerplan.planning.schedule.PlanBases;
import io.careerplan.planning.schedule.PlanBasis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Making, keeping and reading forecasts. */
@ApplicationScoped
@Transactional
class Forecasts implements ForecastLog {
    private final ForecastRepository forecasts;
    private final PlanAccess plans;
    private final PlanBases bases;
    private final Outbox outbox;
    private final Audit audit;
    private final Cursors cursors;
    private final Clock clock;

    Forecasts(
            ForecastRepository forecasts,
            PlanAccess plans,
            PlanBases bases,
            Outbox outbox,
            Audit audit,
            Cursors cursors,
            Clock clock) {
        this.forecasts = forecasts;
        this.plans = plans;
        this.bases = bases;
        this.outbox = outbox;
        this.audit = audit;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Override
    public void append(PlanSnapshot plan) {
        bases.ifCapacityIsKnown(plan).ifPresent(basis -> asItStands(plan, basis));
    }

    /** The plan as it stands where nothing is to be different, else as it would be. */
    ForecastView make(UUID id, WhatIf whatIf) {
        var plan = plans.editable(id);
        return whatIf.changesNothing() ? asItStands(plan, bases.asItStands(plan)) : asItWouldBe(plan, whatIf);
    }

    PageOf<ForecastView> ofPlan(UUID plan, PageQuery page) {
        plans.requireReadable(plan);
        var slice = cursors.slice(page, "forecasts", plan);
        return slice.page(forecasts.ofPlan(plan, slice), forecast -> Position.of(forecast.id()), ForecastView::from);
    }

    ForecastView read(UUID plan, UUID id) {
        plans.requireReadable(plan);
        return ForecastView.from(forecasts.require(plan, id));
    }

    private ForecastView asItStands(PlanSnapshot plan, PlanBasis basis) {
        var number = forecasts.nextNumber(plan.id());
        return kept(PlanForecast.asItStands(plan, number, ForecastContent.of(basis), clock.instant()));
    }

    private ForecastView asItWouldBe(PlanSnapshot plan, WhatIf whatIf) {
        var errors = WhatIfCheck.errors(plan.document(), whatIf);
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
        var basis = bases.asItStands(plan.saying(ChangedPlan.of(plan.document(), whatIf)));
        return kept(PlanForecast.whatIf(plan, ForecastContent.of(basis, whatIf), clock.instant()));
    }

    private ForecastView kept(PlanForecast forecast) {
        forecasts.persist(forecast);
        forecast.toEvent().ifPresent(outbox::append);
        var view = ForecastView.from(forecast);
        audit.record("plan-forecast", "forecast", forecast.id(), forecast.personId(), null, view);
        return view;
    }
}
