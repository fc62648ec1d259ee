//! Leading a workshop: programmes, what the projector shows, handouts, and people to practise on.

use ayumi::{
    pages::workshop::screen::show::{Move, Show},
    route::{Route, WorkshopPage},
    views::countdown::{Countdown, Press},
};
use career::{Id, Language, Record, workshop::Tool};

use super::support::{Organisation, render};

fn id<K>(text: &str) -> Id<K> {
    Id::new(text).expect("an id")
}

fn page(organisation: Organisation, language: Language, page: WorkshopPage) -> String {
    render(organisation, language, &Route::Workshop(page), &Record::default())
}

/// Every programme, in one language after the other.
fn every_programme(check: impl Fn(Organisation, Language, &career::workshop::Programme)) {
    for organisation in Organisation::BOTH {
        let languages = Language::ALL.into_iter().cycle();
        for (programme, language) in organisation.workshops().programmes.iter().zip(languages) {
            check(organisation, language, programme);
        }
    }
}

#[test]
fn the_time_of_a_slide_goes_by_the_clock_and_ends_without_going_on() {
    let start = Countdown::new(2);
    assert_eq!((start.shown().as_str(), start.runs(), start.begun()), ("2:00", false, false));
    let running = start.after(Press::Toggle(10_000));
    assert_eq!(running.after(Press::Tick(10_900)).shown(), "2:00");
    assert_eq!(running.after(Press::Tick(15_000)).shown(), "1:55");
    let stopped = running.after(Press::Toggle(20_000));
    assert_eq!(stopped.after(Press::Tick(99_000)), stopped);
    assert_eq!(stopped.shown(), "1:50");
    let more = stopped.after(Press::More(99_000));
    assert_eq!((more.shown().as_str(), more.runs()), ("2:50", false));
    assert_eq!(running.after(Press::More(15_000)).after(Press::Tick(20_000)).shown(), "2:50");
    // The page was in the background for long.
    let over = running.after(Press::Tick(900_000));
    assert!(over.is_over() && !over.runs());
    assert_eq!(over.after(Press::Tick(900_500)), over);
    let another = over.after(Press::More(900_000));
    assert_eq!((another.shown().as_str(), another.runs()), ("1:00", true));
    assert_eq!(over.after(Press::Toggle(0)).shown(), "2:00", "once more");
    assert_eq!(more.after(Press::Reset), start);
    let set_back = running.after(Press::Tick(15_000)).after(Press::Tick(0));
    assert_eq!(set_back.shown(), "1:55", "a clock that was set back gives no time");
    assert_eq!(Countdown::new(u32::MAX).after(Press::More(0)).shown(), "99:59");
}

#[test]
fn slides_go_on_and_back_and_no_further_and_nothing_moves_while_the_screen_is_blank() {
    let start = Show::new(vec![None, Some(1), None], 0);
    let after = |moves: &[Move]| moves.iter().fold(start.clone(), |show, one| show.after(*one));
    assert_eq!(after(&[Move::Back]).at, 0);
    assert_eq!(after(&[Move::Next]).at, 1);
    assert_eq!(after(&[Move::Next, Move::Next, Move::Next, Move::Next]).at, 2);
    assert!(after(&[Move::Last]).is_last());
    assert_eq!(after(&[Move::Last, Move::First]), start);
    for one in [Move::Next, Move::Back, Move::Blank, Move::Last, Move::Time(Press::Toggle(0))] {
        let back = after(&[Move::Next, Move::Blank, one]);
        assert_eq!((back.at, back.blank), (1, false), "{one:?}");
        assert!(!back.time().expect("it has one").begun());
    }
    assert_eq!(Show::new(vec![None; 3], 99).at, 2, "an address may be older than the programme");
    assert_eq!(Show::new(Vec::new(), 0).after(Move::Last).at, 0);
}

#[test]
fn a_time_goes_on_while_something_else_or_nothing_is_shown() {
    let begun = Show::new(vec![Some(5), Some(3)], 0).after(Move::Time(Press::Toggle(0)));
    let other = begun.after(Move::Next);
    assert_eq!(other.time(), Some(Countdown::new(3)));
    let tick = Move::Time(Press::Tick(60_000));
    assert_eq!(
        other.after(tick).after(Move::Back).after(tick).time().map(Countdown::shown),
        Some("4:00".to_owned())
    );
    let blank = begun.after(Move::Blank).after(tick);
    assert!(blank.blank);
    assert_eq!(blank.time().map(Countdown::shown), Some("4:00".to_owned()));
}

#[test]
fn both_doors_and_every_programme_are_on_the_first_page() {
    for organisation in Organisation::BOTH {
        let html = page(organisation, Language::Ja, WorkshopPage::Home);
        for programme in organisation.workshops().programmes {
            assert!(html.contains(programme.name.get(Language::Ja)));
            assert!(html.contains(&format!("#/workshop/programmes/{}\"", programme.id)));
        }
        for way in ["values", "contribute", "room", "profiles"] {
            assert!(html.contains(&format!("href=\"#/workshop/{way}\"")), "{way}");
        }
    }
    let html = page(Organisation::City, Language::En, WorkshopPage::Home);
    assert!(
        html.contains("Promote career design training") && html.contains("キャリアデザイン研修")
    );
    assert!(html.contains("#/policy/measures/career-support"));
}

#[test]
fn a_programme_says_when_what_is_done_and_how() {
    every_programme(|organisation, language, programme| {
        let html = page(organisation, language, WorkshopPage::Programme(programme.id.clone()));
        let workshops = organisation.workshops();
        for (from, step) in programme.timetable() {
            assert!(html.contains(&format!(">{}:{:02}</td>", from / 60, from % 60)));
            let activity = workshops.activity(&step.activity).expect("it is there");
            for words in activity.notes.iter().chain(&activity.materials).chain([&activity.purpose])
            {
                assert!(html.contains(&escaped(words.get(language))), "{words:?}");
            }
        }
        let slides = programme.slides(&workshops);
        let last = slides.iter().rposition(|slide| slide.first).expect("there are some") + 1;
        assert!(html.contains(&format!("/screen?at={last}\"")));
    });
}

/// As it stands in the text of an element.
fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[test]
fn the_projector_shows_one_slide_and_no_frame() {
    every_programme(|organisation, language, programme| {
        let workshops = organisation.workshops();
        let slides = programme.slides(&workshops);
        // The first with a time, and the last.
        let timed = slides.iter().position(|slide| slide.screen.minutes.is_some()).unwrap_or(0);
        for at in [timed, slides.len() - 1] {
            let slide = &slides[at];
            let at = u32::try_from(at + 1).expect("a number");
            let screen = WorkshopPage::Screen(programme.id.clone(), Some(at));
            let html = page(organisation, language, screen);
            assert_eq!(html.matches("<h1").count(), 1);
            assert!(html.contains(&escaped(slide.screen.title.get(language))));
            assert!(html.contains(&format!("{at} / {}<", slides.len())));
            assert_eq!(html.contains("role=\"timer\""), slide.screen.minutes.is_some());
            assert!(!html.contains("class=\"header\"") && !html.contains("class=\"footer\""));
        }
    });
}

#[test]
fn what_a_programme_uses_is_chosen_to_be_printed() {
    let html = page(Organisation::City, Language::En, WorkshopPage::Handouts(id("ninety-minutes")));
    let workshops = Organisation::City.workshops();
    // The questions to ask, what lies on the desks, the levels, and the cards with the three piles on pages of 21.
    let cards = (workshops.values.len() + 3).div_ceil(21);
    assert_eq!(html.matches("<article").count(), 3 + cards);
    assert!(html.contains("Questions to ask") && html.contains("Address of the portal"));
    assert!(html.contains("Erase and finish"), "the button of that name");
    for card in &workshops.values {
        assert!(html.contains(&escaped(card.text.get(Language::En))));
    }
    let html = page(Organisation::City, Language::Ja, WorkshopPage::Handouts(id("experienced")));
    for activity in
        ["career-line", "seen-strengths", "passing-on", "learning-again", "next-posting"]
    {
        let activity = workshops.activity(&id(activity)).expect("it is there");
        let handout = activity.handout.as_ref().expect("it has one");
        for field in &handout.fields {
            assert!(html.contains(&format!("<h3>{}</h3>", field.label.get(Language::Ja))));
        }
    }
    let museum =
        page(Organisation::Museum, Language::En, WorkshopPage::Handouts(id("dusk-circle")));
    assert!(museum.contains("The starlight sheet"));
}

#[test]
fn a_programme_says_whether_the_room_is_pictured_and_how_it_can_be() {
    let workshops = Organisation::City.workshops();
    let home = page(Organisation::City, Language::Ja, WorkshopPage::Home);
    let gathers = |one: &&career::workshop::Programme| one.uses(Tool::Contribute, &workshops);
    let with = workshops.programmes.iter().filter(gathers).count();
    assert!(with > 0 && with < workshops.programmes.len());
    assert_eq!(home.matches("集計あり").count(), with);
    assert_eq!(home.matches("集計なし").count(), workshops.programmes.len() - with);
    let of = |name| page(Organisation::City, Language::Ja, WorkshopPage::Programme(id(name)));
    let option = "このプログラムの時間割に、集計は入っていません";
    let room = "href=\"#/workshop/room\"";
    let first = of("ninety-minutes");
    assert!(first.contains(option) && first.contains(room));
    let half = of("half-day");
    assert!(half.contains(room) && !half.contains(option));
    // Where nobody gives levels there are none to hand in.
    assert!(!of("mid-career").contains(room));
}

#[test]
fn a_window_of_its_own_says_that_it_is_one() {
    let html =
        page(Organisation::City, Language::Ja, WorkshopPage::Programme(id("ninety-minutes")));
    let (before, _) =
        html.split_once("別のウィンドウで投影する（新しく開きます）").expect("it is offered");
    let (_, link) = before.rsplit_once("<a ").expect("a link");
    assert!(link.contains("target=\"_blank\"") && link.contains("rel=\"noopener\""), "{link}");
}

#[test]
fn the_last_slide_leads_no_further() {
    let workshops = Organisation::City.workshops();
    let programme = workshops.programme(&id("ninety-minutes")).expect("it is there");
    let last = u32::try_from(programme.slides(&workshops).len()).expect("a number");
    let disabled = |at| {
        let screen = WorkshopPage::Screen(programme.id.clone(), Some(at));
        let html = page(Organisation::City, Language::En, screen);
        ["Back</button>", "Next</button>"].map(|words| {
            let (before, _) = html.split_once(words).expect("the button");
            before.rsplit_once("<button").expect("its tag").1.contains("disabled")
        })
    };
    assert_eq!(
        [disabled(1), disabled(2), disabled(last)],
        [[true, false], [false, false], [false, true]]
    );
}

#[test]
fn whoever_does_not_exist_is_called_that_wherever_they_are() {
    for organisation in Organisation::BOTH {
        let workshops = organisation.workshops();
        for (language, said) in
            [(Language::Ja, "架空の人物です"), (Language::En, "This person is fictional")]
        {
            let all = page(organisation, language, WorkshopPage::Profiles);
            assert_eq!(all.matches(said).count(), workshops.profiles.len());
            for profile in workshops.profiles.iter().take(2) {
                let html = page(organisation, language, WorkshopPage::Profile(profile.id.clone()));
                assert!(html.contains(said));
                assert!(html.contains(&escaped(profile.story.get(language))));
                assert!(html.contains("class=\"radar\"") && html.contains("class=\"means\""));
                for question in &profile.questions {
                    assert!(html.contains(&escaped(question.get(language))));
                }
            }
        }
    }
}

#[test]
fn what_there_is_not_says_so_with_the_way_on() {
    let pages = [
        (WorkshopPage::Programme(id("nothing")), "#/workshop\""),
        (WorkshopPage::Screen(id("nothing"), Some(3)), "#/workshop\""),
        (WorkshopPage::Handouts(id("nothing")), "#/workshop\""),
        (WorkshopPage::Profile(id("nobody")), "#/workshop/profiles\""),
    ];
    for (one, way) in pages {
        let html = page(Organisation::City, Language::En, one);
        assert!(html.contains("Page not found") && html.contains(way));
    }
}
