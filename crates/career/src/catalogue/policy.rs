//! What the policy's own files say.

use super::{Group, List, Place};
use crate::policy::{Development, Glossary, Indicators, Measures, Overview, Policy, Support};

pub(super) fn list<'a>(list: &mut List<'a>, policy: &'a Policy) {
    if let Some(glossary) = &policy.glossary.value {
        terms(list, glossary);
    }
    if let Some(measures) = &policy.measures.value {
        measures_of(list, measures);
    }
    if let Some(overview) = &policy.overview.value {
        overview_of(list, overview);
    }
    if let Some(indicators) = &policy.indicators.value {
        indicators_of(list, indicators);
    }
    if let Some(support) = &policy.support.value {
        support_of(list, support);
    }
    if let Some(development) = &policy.development.value {
        development_of(list, development);
    }
}

fn development_of<'a>(list: &mut List<'a>, development: &'a Development) {
    for field in &development.fields {
        list.add(Group::Development, &field.name, Place::Path).say(&field.name, &field.source);
    }
    for suggestion in &development.suggestions {
        list.add(Group::Development, &suggestion.text, Place::Plan)
            .say(&suggestion.text, &development.source);
    }
}

fn terms<'a>(list: &mut List<'a>, glossary: &'a Glossary) {
    for term in &glossary.terms {
        let entry = list.add(Group::Terms, &term.term, Place::Term(&term.id));
        entry.also = &term.also;
        entry.say(&term.text, &term.source);
    }
}

fn measures_of<'a>(list: &mut List<'a>, measures: &'a Measures) {
    for pillar in &measures.pillars {
        list.add(Group::Measures, &pillar.name, Place::Pillar(&pillar.id))
            .say(&pillar.name, &pillar.source)
            .say_all(&pillar.points, &pillar.points_source);
    }
    for mark in &measures.marks {
        list.add(Group::Measures, &mark.name, Place::Mark(&mark.id)).say(&mark.name, &mark.source);
    }
    for measure in &measures.measures {
        let title = [Some(&measure.name), measure.detail.as_ref()].into_iter().flatten();
        let guide = &measure.guide;
        list.add_titled(Group::Measures, title.clone().collect(), Place::Measure(&measure.id))
            .say_all(title, &measure.source)
            .say_all(&measure.issues, &measure.source)
            .say_all(&measure.directions, &measure.source)
            .say_all(&measure.missions, &measure.source)
            .say(&guide.summary, &guide.source)
            .say_all(guide.concerns.iter().map(|concern| &concern.reason), &guide.source)
            .say_all(&guide.questions, &guide.source)
            .say_all(&guide.note, &guide.source)
            .say_all(measure.schedule.iter().map(|entry| &entry.label), &measure.schedule_source);
    }
}

fn overview_of<'a>(list: &mut List<'a>, overview: &'a Overview) {
    for theme in &overview.themes {
        let entry = list.add(Group::Policy, &theme.title, Place::Theme(&theme.id));
        for statement in &theme.statements {
            entry.say_all(&statement.title, &statement.source);
            entry.say(&statement.text, &statement.source);
        }
    }
    let cycle = &overview.cycle;
    list.add(Group::Policy, &cycle.title, Place::Policy).say(&cycle.text, &cycle.source);
    for part in &cycle.parts {
        list.add(Group::Policy, &part.name, Place::CyclePart(&part.id))
            .say(&part.name, &part.source)
            .say(&part.guide.text, &part.guide.source);
    }
    for occupation in &overview.occupations {
        list.add(Group::Policy, &occupation.name, Place::Occupation(&occupation.id))
            .say(&occupation.name, &occupation.source)
            .say(&occupation.state, &occupation.source)
            .say(&occupation.guide.text, &occupation.guide.source);
    }
    let roadmap = &overview.roadmap;
    for step in &roadmap.steps {
        list.add(Group::Roadmap, &step.text, Place::Roadmap).say(&step.text, &roadmap.source);
    }
    for goal in &roadmap.goals {
        list.add(Group::Roadmap, &goal.text, Place::Roadmap).say(&goal.text, &roadmap.source);
    }
    for plan in &overview.plans {
        list.add(Group::Roadmap, &plan.name, Place::Roadmap)
            .say(&plan.name, &plan.source)
            .say_all(plan.periods.iter().map(|period| &period.label), &plan.source);
    }
}

fn indicators_of<'a>(list: &mut List<'a>, indicators: &'a Indicators) {
    for indicator in &indicators.indicators {
        let values = indicator.values.iter().filter_map(|value| value.text.value());
        list.add(Group::Indicators, &indicator.guide.label, Place::Indicators)
            .say(&indicator.name, &indicator.source)
            .say_all(values, &indicator.source)
            .say_all(&indicator.note, &indicator.source);
    }
}

fn support_of<'a>(list: &mut List<'a>, support: &'a Support) {
    for topic in &support.topics {
        let ours = &topic.guide.source;
        let entry = list.add(Group::Support, &topic.title, Place::Support(&topic.id));
        entry.say(&topic.guide.text, ours);
        for contact in &topic.contacts {
            entry.say(&contact.name, ours).say_all(&contact.details, ours);
        }
    }
}
