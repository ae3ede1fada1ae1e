package io.careerplan.assessment.situationdocument;

import io.careerplan.assessment.survey.SatisfactionScore;
import java.util.List;

/**
 * How the scores of an instrument went.
 *
 * @param instrument its id
 * @param title what it is called, in the reader's language
 * @param scores oldest first
 */
record ScoreSeries(String instrument, String title, List<SatisfactionScore> scores) {}
