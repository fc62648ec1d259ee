//! Content that cannot be used. Said in both languages at once, because the words of the portal are content
//! too and may be what is broken.

use career::{Language, Problem};
use yew::prelude::*;

use crate::{
    components::{Weight, button},
    platform::rescue,
};

/// The whole page when the portal cannot start.
pub fn page(found: &[Problem]) -> Html {
    html! {
        <main id="main" class="broken">
            <h1 tabindex="-1">{ "内容を読み込めませんでした" }</h1>
            <p lang="en">{ "The content could not be read." }</p>
            { problems(found) }
            <p>{ button(Weight::Secondary, "記録をファイルに保存する Save my record to a file", Callback::from(|_| rescue::save())) }</p>
        </main>
    }
}

/// What is wrong with content files, and who can mend it; nothing where nothing is.
pub fn problems(problems: &[Problem]) -> Html {
    if problems.is_empty() {
        return Html::default();
    }
    html! {
        <div role="alert" class="broken__problems">
            <p>{ "ポータルの内容ファイル（static-data フォルダー）に問題があります。入力した記録は消えていません。担当の方に、次の一覧をお伝えください。" }</p>
            <p lang="en">
                { "Something is wrong in the portal's content files (the folder static-data). What you entered is still there. Please pass this list on to the people who look after the portal." }
            </p>
            <ul>
                for problem in problems {
                    <li>
                        <code>{ place(problem) }</code>
                        <p lang="ja">{ problem.sentence(Language::Ja) }</p>
                        <p lang="en">{ problem.sentence(Language::En) }</p>
                    </li>
                }
            </ul>
        </div>
    }
}

fn place(problem: &Problem) -> String {
    if problem.place.is_empty() {
        problem.file.clone()
    } else {
        format!("{}: {}", problem.file, problem.place)
    }
}
